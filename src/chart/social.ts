/**
 * What stands for a page where it is shared: its words, or a comparison with its counts at equal size.
 * Plain SVG, to be drawn as pixels in our own fonts.
 */
import type {Article} from '../article/article.ts'
import {compare, type FigureView} from '../article/compare.ts'
import {formatDate} from '../article/format.ts'
import {shortTitle} from '../article/titles.ts'
import {wordsOf} from '../article/words/index.ts'
import {countStyle, framesOf} from './card-figures.ts'
import {colours, type Frame, family, hairline, type Piece, paragraph, type Style} from './card-text.ts'
import {escapeXml, isolate} from './escape.ts'
import {directionOfWords} from './said.ts'
import {balance, limit, shorten, wrap} from './wrap.ts'

/** What a picture says. */
export interface Social {
  kicker: string
  title: string
  /** As much of it as fits below the title. */
  text: string
  /** Take the place of the text. */
  figures?: FigureView[]
}

/** Whose picture it is. */
export interface Imprint {
  language: string
  /** Name of the site. */
  site: string
  /** What it was true of: `Published 23 Nov 2026`. Absent where nothing dates it. */
  state?: string
}

/** In units, of which a picture has two pixels each: the size that all who show such pictures ask for. */
const [width, height] = [600, 315]
const margin = 36
const inner = width - 2 * margin
/** Where the foot begins. */
const foot = height - 47
/** As many counts as can be read side by side; to show some of them only would be to choose. */
const most = 4

const kicker: Style = {face: 'bold', size: 13.5, weight: 600, leading: 18, fill: colours.quiet}
const title: Style = {face: 'serif', size: 40, weight: 500, leading: 44, fill: colours.ink}
const text: Style = {face: 'serif', size: 18, weight: 400, leading: 25, fill: colours.quiet}
const who: Style = {face: 'bold', size: 13.5, weight: 600, leading: 18, fill: colours.ink}
const question: Style = {face: 'sans', size: 12.5, weight: 400, leading: 17, fill: colours.quiet}
const name: Style = {face: 'bold', size: 14, weight: 600, leading: 18, fill: colours.ink}

/** The pages of an article that have a picture of their own; the others share that of the article. */
export function socialPages({sections, comparisons}: Article): string[] {
  return [...sections.map(({slug}) => slug), ...(Object.keys(comparisons).length > 0 ? ['figures'] : [])]
}

/** What the picture of a page says: where a comparison stands on it, that is what it is about. */
export function socialOf(page: string, article: Article): Social {
  const {comparisons, sections, language} = article
  const section = sections.find(({slug}) => slug === page)
  const key = Object.values(comparisons).find((each) => page === 'figures' || each.section === section?.slug)
  if (key) {
    const {headline, sentence, figures} = compare(key, article)
    const about = section?.heading ?? shortTitle(article.title)
    return {kicker: about, title: headline, text: sentence, ...(figures.length <= most && {figures})}
  }
  if (section) return {kicker: shortTitle(article.title), title: section.heading, text: section.summary}
  const {ui} = wordsOf(language)
  return {
    kicker: article.topics.length > 0 ? article.topics.join(' · ') : ui.analysis,
    title: article.title,
    text: article.standfirst,
  }
}

/** Draw what stands for a page, 1,200 by 630 pixels. */
export function renderSocial(social: Social, {language, site, state}: Imprint): string {
  const direction = directionOfWords(language)
  const frame: Frame = {x: margin, width: inner, direction}
  const above = paragraph([shorten(social.kicker, inner, kicker)], kicker, frame, 28)
  const head = titleOf(social.title, social.figures ? 30 : title.size, frame, 52)
  const below = 52 + head.height + 10
  const {figures} = social
  const {markup} = figures
    ? cellsOf(figures, language, frame, below)
    : paragraph(linesOf(social.text, foot - 8 - below), text, frame, below)
  const signed = state === undefined ? site : `${isolate(site, direction)} · ${state}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * width}" height="${2 * height}" viewBox="0 0 ${width} ${height}" ${family('sans', direction)}>`,
    `<title>${escapeXml(social.title)}</title>`,
    `<path d="M0 0H${width}V${height}H0z" fill="${colours.paper}"/>`,
    `<path d="M0 0H${width}V6H0z" fill="${colours.ink}"/>`,
    ...above.markup,
    ...head.markup,
    ...markup,
    hairline(frame, foot),
    ...paragraph([shorten(signed, inner, name)], name, frame, foot + 13).markup,
    '</svg>',
    '',
  ].join('\n')
}

/** As large as it can be in three lines, or two above figures; cut only where it is long in small letters, too. */
function titleOf(words: string, largest: number, frame: Frame, y: number): Piece {
  const lines = largest === title.size ? 3 : 2
  const sizes = [1, 0.9, 0.8, 0.7].map((part) => styled(Math.round(largest * part)))
  const style = sizes.find((each) => wrap(words, inner, each).length <= lines) ?? styled(largest * 0.7)
  return paragraph(limit(balance(words, inner, style), lines, inner, style), style, frame, y)
}

function styled(size: number): Style {
  return {...title, size, leading: Math.round(size * 1.12)}
}

/** As many lines as there is room for. */
function linesOf(words: string, room: number): string[] {
  const lines = Math.floor(room / text.leading)
  return lines > 0 ? limit(wrap(words, inner, text), lines, inner, text) : []
}

/** Counts at equal size, each with its claimant and as much of its question as there is room for. */
function cellsOf(figures: FigureView[], language: string, frame: Frame, y: number): Piece {
  const {drawing, semicolon} = wordsOf(language)
  const frames = framesOf(frame, figures.length)
  const column = frames[0]?.width ?? inner
  const style = countStyle(figures, column, 45)
  // As high as the highest, so that what stands in it stands in the same line in every column.
  const counts = figures.map(({count}) => wrap(count, column, style))
  const under = y + 10 + Math.max(...counts.map(({length}) => length)) * style.leading + 2
  const markup = figures.flatMap(({figure, who: claimant, facets}, at) => {
    const place = frames[at] as Frame
    const said = drawing.dated(claimant, formatDate(figure.asOf, language))
    const names = limit(wrap(said, column, who), 2, column, who)
    const asked = [facets.measure, facets.population, facets.period].join(semicolon)
    const top = under + names.length * who.leading + 1
    const lines = Math.max(1, Math.floor((foot - 5 - top) / question.leading))
    return [
      ...paragraph(counts[at] ?? [], style, place, y + 10).markup,
      ...paragraph(names, who, place, under).markup,
      ...paragraph(limit(wrap(asked, column, question), lines, column, question), question, place, top)
        .markup,
    ]
  })
  return {markup: [hairline(frame, y + 2), ...markup], height: foot - y}
}
