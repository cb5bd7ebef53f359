/** What an article is to the peers: an overview and a page for each `##`, in the plain Markdown that they all read. */
import {slug} from 'github-slugger'
import {parse} from 'yaml'

export interface Page {
  /** Address without the slashes around it: `a00001/index`, `a00001/names-on-the-wall`, `index`. */
  path: string
  front: {title: string; description: string; date: string; prev?: Link; next?: Link}
  body: string
}

interface Link {
  link: string
  label: string
}

/** As much of the front matter as shows in what the peers are given. */
interface Matter {
  title: string
  standfirst: string
  published: string
  claimants: Record<string, {name: string}>
  sources: Record<string, {publisher: string; url?: string}>
  populations: Record<string, {name: string}>
  places: Record<string, {name: string}>
  figures: Record<string, Record<string, unknown>>
}

/**
 * The pages of an article, in reading order.
 *
 * @param text  the article's file
 * @param id  its name without the ending, first part of every address
 */
export function convert(text: string, id: string): Page[] {
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
  const matter: Matter = parse(yaml)
  const {title, standfirst: description, published: date} = matter
  const [lead = '', ...rest] = toMarkdown(body, matter).split(/^## /m)
  const sections = rest.map((section) => {
    const [heading = '', ...lines] = section.split('\n')
    const front = {title: heading, description: `${heading}. ${title}`, date}
    return {path: `${id}/${slug(heading)}`, front, body: lines.join('\n')}
  })
  const contents = sections.map(({path, front}) => `- [${front.title}](/${path}/)\n`).join('')
  const overview = {path: `${id}/index`, front: {title, description, date}, body: `${lead}\n${contents}`}
  return [overview, ...sections].map(({front, ...page}, at, pages) => {
    const [prev, next] = [pages[at - 1], pages[at + 1]]
    return {...page, front: {...front, ...(prev && {prev: link(prev)}), ...(next && {next: link(next)})}}
  })
}

/** The front page: a link to every overview. */
export function makeHome(overviews: Page[]): Page {
  return {
    path: 'index',
    front: {title: 'Analyses', description: 'All analyses.', date: overviews[0]?.front.date ?? ''},
    body: overviews.map(({path, front}) => `- [${front.title}](/${path.replace('index', '')})\n`).join(''),
  }
}

function link({path, front}: Page): Link {
  return {link: `/${path.replace(/index$/, '')}`.replace(/\/?$/, '/'), label: front.title}
}

/** A claim becomes a quotation, a comparison a table, a source a link, and a figure its words. */
function toMarkdown(body: string, matter: Matter): string {
  const {claimants, sources, populations, places, figures} = matter
  const cite = (id: string) => {
    const {publisher, url} = sources[id] ?? {publisher: id}
    return url ? `[${publisher}](${url})` : publisher
  }
  const listSources = (ids: unknown) =>
    [ids]
      .flat()
      .map((id) => cite(String(id)))
      .join(', ')
  const writeRow = (id: string) => {
    const {by, count, precision, measure, population, place, period, source} = figures[id] ?? {}
    const cells = [
      ...[claimants[String(by)]?.name, writeCount(count, precision), [measure].flat().join(', ')],
      ...[populations[String(population)]?.name, places[String(place)]?.name, period, listSources(source)],
    ]
    return `| ${cells.join(' | ')} |`
  }
  return body
    .replace(/^:::claim\[(.*)\]\{(.*)\}\n([\s\S]*?)\n:::$/gm, (_, statement, attributes, assessment) => {
      const {by = '', source = '', on, status} = readAttributes(attributes)
      const read = source === '' ? '' : `; ${listSources(source.split(' '))}`
      const lines = [`**${statement}** (${status})`, `${claimants[by]?.name}, ${on}${read}`, assessment]
      return lines.join('\n\n').replace(/^/gm, '> ')
    })
    .replace(/^::compare\[(.*)\]\{(.*)\}$/gm, (_, title, attributes) =>
      [
        `**${title}**\n`,
        '| Who | Count | Of what | Population | Place | Period | Source |',
        '| --- | ---: | --- | --- | --- | --- | --- |',
        ...(readAttributes(attributes).figures ?? '').split(' ').map(writeRow),
      ].join('\n'),
    )
    .replace(/:figure\[(.*?)\]\{.*?\}/g, '$1')
    .replace(/:cite\[(.*?)\]/g, (_, id) => cite(id))
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)]
  return Object.fromEntries(pairs.map(([, key, quoted, bare]) => [key, quoted ?? bare]))
}

function writeCount(count: unknown, precision: unknown): string {
  if (typeof count !== 'object') return [precision, count].filter(Boolean).join(' ')
  const {low, high} = count as {low?: number; high?: number}
  return `${low ?? ''} to ${high ?? ''}`
}
