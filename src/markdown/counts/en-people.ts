/** English nouns that name people: most by their endings (`dockers`, `refugees`), the rest by name. */
import {words} from './words.ts'

/** People who speak and act rather than being counted, and kin. */
export const roles = words(`
  officials ministers presidents leaders chiefs spokesmen spokeswomen spokespeople analysts experts
  historians researchers authors writers journalists reporters correspondents editors observers witnesses
  diplomats ambassadors envoys lawmakers legislators senators congressmen mps judges justices lawyers
  prosecutors attorneys candidates nominees politicians governors mayors councillors councilors kings queens
  princes emperors popes chancellors premiers commissioners directors executives managers chairmen founders
  investigators inspectors monitors negotiators mediators

  brothers sisters sons daughters parents fathers mothers wives husbands cousins uncles aunts nephews nieces
  siblings twins grandchildren grandparents grandfathers grandmothers grandsons granddaughters
`)

const named = words(`
  people persons humans individuals souls mortals men women children boys girls kids lads guys males females
  babies infants newborns toddlers teens youths adults adolescents juveniles minors seniors orphans widows
  virgins brides grooms gentlemen ladies

  soldiers troops servicewomen personnel infantry cavalry conscripts recruits regulars veterans marines
  commandos guards bodyguards lifeguards scouts sentries combatants noncombatants rebels militants
  insurgents guerrillas partisans mercenaries extremists separatists zealots reinforcements replacements
  sergeants corporals privates lieutenants captains majors colonels commandants generals admirals brigadiers
  marshals cadets pilots crew medics paramedics orderlies chaplains cossacks gendarmes ranks assailants
  bandits thugs hooligans crooks fanatics

  dead deaths casualties fatalities losses victims wounded injured missing killed fallen captured deceased
  displaced homeless bodies corpses lives martyrs suicides patients outpatients invalids addicts alcoholics
  diabetics disabled unemployed condemned accused arrested elderly sick pows captives hostages inmates
  convicts felons slaves exiles migrants immigrants emigrants fugitives dissidents occupants defectors
  delinquents vagrants

  residents inhabitants citizens nationals locals peasants nobles serfs natives descendants dependants
  dependents relatives constituents tenants aristocrats bureaucrats democrats patriots pagans

  nurses surgeons midwives nannies police constables sheriffs agents spies operatives detectives deputies
  aides mechanics staff clerks secretaries cooks chefs servants stewards waitresses shepherds artisans
  accountants architects merchants consultants assistants attendants domestics magistrates advocates
  notaries functionaries dignitaries representatives intellectuals professionals amateurs critics principals
  superintendents coaches

  students pupils academics scholars graduates undergraduates postgraduates apprentices classmates chemists
  guests pilgrims fans members activists revolutionaries delegates participants respondents attendees
  applicants entrants signatories beneficiaries recipients donors patrons contestants champions opponents
  proponents adherents

  astronauts cosmonauts athletes sopranos altos artists actresses acrobats clowns poets heroes suspects
  defendants criminals thieves pirates burglars villains idiots

  monks nuns priests bishops cardinals imams rabbis clerics clergy saints prophets hermits missionaries
  comrades colleagues friends companions associates
`)

/** What ends like people and is none. */
const things = words(`
  accelerators airliners alters amplifiers anchors answers antlers arbors barometers barriers batters
  beavers beers bees bladders blazers blinkers blisters blockbusters blunders boilers bombers boosters
  borders boulders breakers bumpers bunkers burgers burners buzzers calculators calibers calipers canisters
  capacitors careers carriers centers chambers chandeliers chapters characters charters choppers ciphers
  clovers clusters coasters coffers coffees colors committees computers condensers conductors containers
  converters coolers coppers corners corridors crackers hamburgers counters covers craters cruisers
  cucumbers currencies cutters cylinders daggers dangers decrees degrees destroyers detectors detonators
  diameters diapers dinners disasters disorders dispensers divisors dollars doors drawers elevators embers
  errors escalators extractors factors favors feathers feeders fees fenders fertilizers fevers fibers
  filters fingers fists flavors flippers floors flowers flyers folders freezers freighters fritters
  frontiers galleys generators girders glaciers gliders grinders guarantees gutters hammers hamsters hangers
  hangovers harbors harvesters headers headquarters heaters heifers helicopters highs holders honors horrors
  icebreakers incinerators indicators inhalers interiors jumpers junipers knees ladders lanterns lasers
  launchers layers ledgers letters levees levers lighters limiters liners lists liquors lobsters lockers
  lorries loudspeakers manners manors markers matters metaphors meteors minesweepers mirrors misnomers mists
  mixers modifiers monsters mortars motors mufflers newsletters newspapers numbers odors offers orders
  others ousters ovens oysters pacemakers panthers papers parameters parlors pewters phosphors photocopiers
  piers pillars pitchers planters plasters platters pliers pointers pokers posters powders powers prayers
  primers printers processors projectors propellers protractors pullovers qualifiers quarters radiators
  rafters razors reactors receivers recorders reflectors refrigerators registers reindeers remainders
  reminders resistors revolvers risers rivers rollers roosters rosters rotors routers rubbers rudders rulers
  rumors sabers sabres saucers scanners schooners scissors scooters screwdrivers sectors seizers semesters
  semiconductors sensors servers settees sewers sharpeners shelters shivers shoulders showers shutters
  skewers skyscrapers slippers sneakers spiders splinters sprees sprinklers stabilisers stairs staplers
  steamers stickers streamers stretchers summers supercomputers supers suppers sweaters sweepers
  synthesizers tampers tapers tankers tensors terrors theaters theatres thermometers thrillers tigers
  timbers timers toasters towers tractors trailers transformers transistors transmitters trawlers trees
  tremors triggers trimesters trousers tumors tumours turnovers tuners twisters typewriters udders ulcers
  vapors vectors ventilators vipers vouchers wafers wagers waists waivers wallpapers washers waters wavers
  whiskers whispers winters wipers wonders wrappers wrists zippers assists checklists shortlists twists
  hoists consists coexists exists insists resists persists enlists blacklists agrees disagrees foresees
  oversees sees frees flees meridians radians medians amphibians toffees rupees pedigrees jubilees sarees
  dungarees marquees covers enters remembers refers prefers suffers offers differs delivers discovers
  gathers considers renders recovers transfers triggers bothers matters surrenders
`)

/** Plural nouns of people. */
export const people = {
  has(word: string): boolean {
    if (measures.test(word)) return false
    const last = word.slice(word.lastIndexOf('-') + 1)
    return roles.has(word) || named.has(last) || (endings.test(last) && !things.has(last))
  },
}

const endings =
  /..(?:ers|[^aeo]ors|bours|eers|[^l]ists|ees|ians|men|women|people|folk|children|boys|girls|mates|wives|widows)$/

/** `nanometers`, `half-lives` */
const measures = /(?:met|lit)(?:er|re)s$|^half-/

/** Singulars that the plural does not give away. */
const singulars = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['person', 'people'],
  ['child', 'children'],
  ['body', 'bodies'],
  ['life', 'lives'],
  ['casualty', 'casualties'],
  ['fatality', 'fatalities'],
  ['loss', 'losses'],
  ['witness', 'witnesses'],
])

export function isPerson(word: string): boolean {
  const plural = singulars.get(word) ?? (/man$/.test(word) ? word.replace(/an$/, 'en') : `${word}s`)
  return people.has(plural)
}

const nations = words(`
  afghans azeris britons buddhists catholics croats czechs danes finns greeks hindus jews kazakhs kurds
  kuwaitis muslims poles protestants saudis scots serbs slovaks somalis spaniards swedes tajiks tatars turks
  uyghurs uzbeks yemenis chechens
`)

/** The people of a country or a creed. */
export function isNation(word: string): boolean {
  return nations.has(word.toLowerCase()) || /^\p{Lu}\p{L}+(?:ans|anis|aqis|elis|alis|ese)$/u.test(word)
}
