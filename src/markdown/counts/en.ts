/** English. */
import {isNation, isPerson, people, roles} from './en-people.ts'
import type {Language} from './language.ts'
import {list, words} from './words.ts'

export const en: Language = {
  numbers: {
    cardinals: new Map([
      ...list(`
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen
      `).map((word, index) => [word, index] as const),
      ...list('twenty thirty forty fifty sixty seventy eighty ninety').map(
        (word, index) => [word, (index + 2) * 10] as const,
      ),
    ]),
    scales: new Map([
      ['dozen', 12],
      ['hundred', 100],
      ['thousand', 1e3],
      ['lakh', 1e5],
      ['million', 1e6],
      ['crore', 1e7],
      ['billion', 1e9],
    ]),
    vague: words('tens dozens scores hundreds thousands millions billions'),
    some: words('several few many'),
    article: words('a an'),
    half: words('half'),
    and: words('and'),
    of: words('of'),
    parts: phrases('of, out of'),
    range: words('to or – —'),
    to: words('to'),
    between: words('between'),
    from: words('from'),
    suffixes: words('odd plus strong'),
    single: words('one'),
    none: words('no none nobody nil'),
    qualifiers: phrases(`
      about, around, roughly, approximately, nearly, almost, some, over, under, fewer than, less than, more
      than, no more than, no fewer than, no less than, not more than, at least, at most, up to, as many as,
      as few as, close to, closer to, upwards of, well over, just over, just under, an estimated, estimated,
      a total of, barely, exactly, only, just, perhaps, maybe, possibly, ~, ≈, >, <
    `),
  },
  nouns: {
    people,
    collective: words(
      'personnel crew staff police infantry cavalry clergy dead wounded injured missing killed captured',
    ),
    roles,
    isPerson,
    isNation,
    isAdjective: (word) => /^\p{Lu}\p{L}+ese$/u.test(word),
    isPlural: (word) =>
      /[^'isu]s$/.test(word) || /^(?:feet|teeth|mice|geese|sheep|cattle|fish|aircraft)$/.test(word),
    modifiers: words('forces arms sports operations services sales systems customs'),
    things: words(`
      % ° € £ $ ¥ per percent percentage cent degrees metre meter mile foot kilometre kilometer km m cm mm
      kg g t ton tonne hectare acre litre liter mph kph year month week day hour minute second year-old
      years-old o'clock am pm a.m p.m bc ad bce ce b.c a.d oz lb lbs pkg tsp tbsp won yen yuan euro dollar
      baht rand pound time
    `),
  },
  fates: {
    suffered: words(`
      killed dead died die dies dying wounded injured hurt maimed missing captured slain slaughtered
      massacred murdered executed shot drowned perished perish starved hanged beheaded buried evacuated
      hospitalised hospitalized displaced deported detained arrested jailed imprisoned interned abducted
      kidnapped tortured raped infected unaccounted survived rescued sentenced convicted acquitted charged
      indicted freed fell conscripted mobilised mobilized drafted enlisted recruited repatriated evicted
      orphaned widowed bereaved stranded trapped prisoner hostage captive alive vaccinated paralysed
      paralyzed dismissed sacked homeless unconscious sickened
    `),
    moved: words('moved sent deployed dispatched interviewed employed ill sick'),
    did: words(`
      fled escaped fought marched protested demonstrated rallied gathered attended enlisted volunteered
      applied voted emigrated returned came went deserted defected surrendered retired resigned graduated
      enrolled mourned wept perished died drowned starved survived suffocated prayed queued
    `),
    harmed: words(`
      kill kills killed killing wound wounds wounded wounding injure injures injured injuring hurt hurting
      maim maimed maiming convict convicted convicting sentence sentenced sentencing indict indicted acquit
      acquitted lose loses lost losing capture captures captured capturing execute executed executing bury
      buries buried burying murder murdered murdering massacre massacred massacring slaughter slaughtered
      arrest arrested arresting detain detained detaining jail jailed jailing imprison imprisoned abduct
      abducted abducting kidnap kidnapped kidnapping drowned orphaned widowed stranded trapped starved
    `),
    engaged: words(`
      evacuate evacuated evacuating deport deported deporting rescue rescued rescuing treat treated treating
      hospitalise hospitalised conscript conscripted conscripting mobilise mobilised mobilising mobilize
      mobilized draft drafted drafting recruit recruited recruiting enlist enlisted employ employs employed
      employing hire hires hired hiring deploy deploys deployed deploying dispatch dispatched dispatching
      send sends sent sending draw draws drew drawn drawing attract attracted attracting vaccinate
      vaccinated infect infected infecting displace displaced displacing shelter sheltered sheltering
      repatriate repatriated identified helped saved trained invited elected appointed nominated baptised
      questioned freed released exchanged feed feeds fed feeding house housed housing held dismissed sacked
      evicted interviewed drove driven
    `),
    phrasal: words(`
      take takes took taken taking carry carried bring brings brought bringing lead led leading pick picked
      picking turn turned lay laid swept wash washed dig dug pull pulled pulling call called calling sign
      signed round rounded cut cutting let
    `),
    particles: words('in on off out up away back home down ashore'),
    losses: words(`
      death deaths loss losses killing killings capture execution burial funeral funerals wounding injury
      bodies remains corpses lives relatives families widows murder murders arrest arrests detention
    `),
    links: words(`
      more others other of them whom these those all both either was were is are be been being has have had
      may might could would will to said reported reportedly believed feared presumed thought known
      confirmed declared found left later still also then since so far now already eventually never not each
      again taken lay got as listed classified counted recorded registered
    `),
    aboard: phrases('aboard, on board'),
    strong: words('strong'),
  },
  sums: {
    subjects: words(', : ; – — that where as while when and but or because if'),
    tolls: words(`
      toll tolls deaths casualties fatalities losses survivors victims strength headcount population
      membership staff workforce crowd attendance contingent garrison prisoners captives refugees casualty
    `),
    nominal: words('dead killed wounded injured missing captured fallen displaced'),
    numbers: words('number numbers total count'),
    guesses: words('put puts place places placed estimate estimates estimated'),
    guessed: words('it them this that'),
    measures: words('share estimate estimates range count counts'),
    listed: words('and or of , ; :'),
    groups: words(`
      crowd force contingent garrison army staff workforce population crew column audience congregation
      choir orchestra band party class cast jury panel delegation squad squadron brigade division family
      detachment delegation regiment battalion company platoon town city village team group membership
      headcount toll strength casualties fatalities survivors
    `),
    verbs: words(`
      numbered numbers number numbering totalled totals totaled totalling reached reaches reaching exceeded
      exceed exceeds exceeding surpass surpassed surpasses near nears neared topped tops
    `),
    before: words('hit passed as at to was is were are of below above from'),
  },
  grammar: {
    abbreviations: words(`
      jan feb mar apr jun jul aug sep sept oct nov dec no nos st mr mrs ms dr prof gen lt col maj sgt capt
      cpl cmdr adm rev gov sen rep fig figs p pp vol ch art sec approx ca e.g i.e etc vs a.m p.m u.s u.k u.n
    `),
    closed: words(`
      in on at by for with from to into onto over under after before since until till during between among
      amongst against through throughout without within upon near across along behind beyond despite amid
      toward towards inside outside around about off up down out via per as than of like and or but nor so
      yet while that which who whom whose because if when where whether though although unless is are was
      were be been being am has have had do does did will would shall should can could may might must the a
      an this these those its his her their our my your it he she they we you i them him us me not no never
      ever only just also too even still already again then there here now once plus versus last next every
      each some any all isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't
      wouldn't can't cannot couldn't shouldn't said told took gave went came made put held left got became
      began remained stayed returned
    `),
    plural: words(
      'were are have had did do could would will may might must should can never went came took gave made said returned remained stayed got left held became began',
    ),
    adverbs: words(`
      today yesterday tomorrow tonight overnight altogether alone apiece each together home abroad later ago
      earlier afterwards instead away back ashore monday tuesday wednesday thursday friday saturday sunday
    `),
    passable: words('more another further record mere other additional extra new such fewer less full own'),
    durations: words('seconds minutes hours days weeks months years decades'),
    determiners: words(
      'the its his her their our my your these those all this that a an each every any other both last first next',
    ),
    persons: words('who whom us you'),
    relative: words('who whom'),
    pronouns: words('them these those others'),
    coordinators: words('and or ,'),
    joints: words(`
      and or but to from with than then against versus including which , – got received left had has have
      counted reported recorded listed confirmed estimated claimed
    `),
    isAdverb: (word) => /..ly$/.test(word),
    isVerb: (word) => /[^e]ed$/.test(word),
  },
  other: {
    months: words(`
      january february march april may june july august september october november december jan feb mar apr
      jun jul aug sep sept oct nov dec
    `),
    numbered: words(`
      squad brigade regiment battalion division corps company platoon squadron unit group wing fleet army
      base camp school room office bureau ward block district zone sector area precinct building flat
      apartment house hut hangar cell row plot grave article articles chapter chapters section sections page
      pages paragraph paragraphs clause figure figures table tables appendix annex schedule volume volumes
      part parts season episode act scene verse psalm sonnet symphony opus level phase stage step grade
      class round game type model version flight route highway road channel gate exit pier platform line bus
      tram train tunnel point hill height lot order orders decree resolution protocol law amendment item
      number no nos nr case exhibit magnitude category tier day year week world boeing airbus apollo soyuz
      covid windows § p pp
    `),
    before: phrases(`
      aged, age, ages, aged between, age of, ages of, room for, seats, seat, space for, capacity of,
      capacity for, built for, designed for, meant for, holds, serves, for every, per
    `),
    circumstances: words('= at on in by until till since before after during within per × x'),
    extremes: words('oldest youngest eldest first second third last another shortest tallest average median'),
    ages: words('over under above below'),
    fractions: words(
      'third thirds quarter quarters fifth fifths sixth sixths eighth eighths tenth tenths half halves',
    ),
    shares: phrases('in, in every, out of, out of every, of every'),
    ratios: phrases('for every, for each, of every, out of every, to every'),
    rates: phrases('per, for every, for each, in every, to every'),
  },
}

function phrases(text: string): string[][] {
  const all = text.split(',').map((phrase) => list(phrase))
  return all.sort((a, b) => b.length - a.length)
}
