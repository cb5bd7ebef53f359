/** A generated article: of the size and the parts of a real one, and with nothing to mend. */
import {stringify} from 'yaml'
import {revisionKinds, statuses} from '../../../src/article/lists.ts'
import {type Facts, inventFacts} from './facts.ts'
import {createWriter, type Writer} from './prose.ts'
import {createRandom, type Random} from './random.ts'
import {vocabulary} from './vocabulary.ts'

/** Article number `index` as Markdown. It depends on its number alone: the first 10 of 1,000 are the 10 of 10. */
export function makeArticle(index: number): string {
  const random = createRandom(index * 2_654_435_761)
  const facts = inventFacts(random)
  const writer = createWriter(random, facts)
  const body = [writeLead(facts, writer), ...writeSections(random, facts, writer)].join('\n\n')
  const {claimants, sources, populations, places, figures, published, revised, realms, regiment} = facts
  const matter = {
    title: `${realms[0]} and the ${regiment}: ${random.pick(vocabulary.words.object)}`,
    standfirst: writer.fill('{Noun} {verb} {object}. {Person} {verb} {object}.'),
    published,
    ...(revised && {updated: revised}),
    authors: ['Benchmark Desk'],
    topics: random.some(vocabulary.topics, 2),
    ...{claimants, sources, populations, places, figures},
    ...(revised && {revisions: [{date: revised, kind: random.pick(revisionKinds), note: writer.sentence()}]}),
  }
  return `---\n${stringify(matter, {lineWidth: 0, aliasDuplicateObjects: false})}---\n\n${body}\n`
}

function writeLead({figures, sources}: Facts, {paragraph}: Writer): string {
  const {admitted, estimate} = figures
  return [
    `${paragraph(3)} :cite[${Object.keys(sources)[0]}]`,
    `${paragraph(2)} One side says :figure[${admitted?.count}]{of=admitted}; the other, :figure[${estimate?.count}]{of=estimate}.`,
  ].join('\n\n')
}

/** Five sections. Four claims and a comparison stand in them, one in each, and so do other things that text is made of. */
function writeSections(random: Random, facts: Facts, writer: Writer): string[] {
  const {int, pick, some} = random
  const figures = Object.keys(facts.figures)
  const sources = Object.keys(facts.sources)
  const claims = some(vocabulary.statements, 4).map((statement, at) =>
    writeClaim(statement, `claim-${at + 1}`, random, facts, writer),
  )
  const compared = some(figures, int(2, 4)).join(' ')
  const title = `How many of the ${facts.regiment}, and of whom?`
  const inserts = some([...claims, `::compare[${title}]{figures="${compared}"}`], 5)
  const extras = some(listExtras(random, facts, writer), 5)
  return some(vocabulary.headings, 5).map((heading, at) =>
    [
      `## ${heading}`,
      writer.paragraph(int(3, 4)),
      inserts[at],
      `${writer.paragraph(2)} The count :figure[${pick(['given there', 'that was named', 'of that day'])}]{of=${figures[at % 4]}} is another matter. :cite[${sources[at % 4]}]`,
      extras[at]?.(),
      ...(at % 2 ? [writer.paragraph(2)] : []),
    ].join('\n\n'),
  )
}

function writeClaim(statement: string, id: string, random: Random, facts: Facts, {fill}: Writer): string {
  const status = random.pick(statuses)
  // These need a second source.
  const count = ['corroborated', 'disputed', 'contradicted'].includes(status) ? 2 : 1
  const read = random.some(Object.entries(facts.sources), count)
  const on = read.map(([, {date}]) => date).sort()[0]
  const sources = read.map(([source]) => source).join(' ')
  const by = random.pick(Object.keys(facts.claimants))
  return [
    `:::claim[${statement}]{#${id} by=${by} source="${sources}" on=${on} status=${status}}`,
    fill(random.pick(vocabulary.assessments)),
    ':::',
  ].join('\n')
}

/** Lists, a table, a quotation, a footnote, a subsection. */
function listExtras(random: Random, facts: Facts, {sentence, paragraph}: Writer): (() => string)[] {
  const {int, pick, some} = random
  const list = (mark: string) => Array.from({length: int(3, 5)}, () => `${mark} ${sentence()}`).join('\n')
  const quotes = Object.values(facts.sources).flatMap((source) => source.quotes)
  return [
    () => list('-'),
    () => list('1.'),
    () => {
      const rows = some(vocabulary.words.noun, 3).map((noun) => `| ${noun} | ${int(12, 480)} |`)
      return ['| Document | Entries |', '| --- | ---: |', ...rows].join('\n')
    },
    () => `> ${pick(quotes)}`,
    () => `${sentence()}[^1]\n\n[^1]: ${sentence()}`,
    () => `### ${pick(vocabulary.headings).replace(/^\S+/, 'Again,')}\n\n${paragraph(2)}`,
  ]
}
