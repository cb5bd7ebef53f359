/** An article that says one text in every string that an editor is free to choose. */
import {stringify} from 'yaml'

/** Ids and structure are the same whatever the text is, so that what it changes can be told from what it does not. */
export function articleOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const written = escapeMarkdown(line)
  const number = escapeMarkdown(withoutAddresses(line))
  const figure = {
    ...{by: 'one', source: ['first', 'second'], population: 'part', place: 'part-place', term: text},
    ...{quote: text, note: text, asOf: '2026-02-28'},
  }
  const front = {
    title: [...text].slice(0, 100).join(''),
    standfirst: text,
    published: '2026-03-02',
    updated: '2026-03-05',
    authors: [text, 'The Desk'],
    topics: [text, 'bridges'],
    redirects: {'old-section': 'second-section'},
    claimants: {
      one: {name: text, role: text, side: text, method: text},
      other: {name: 'the observers', role: text},
    },
    sources: {
      first: {
        ...{publisher: text, title: text, date: '2026-02-27', quotes: [text, 'plain']},
        ...{url: addressOf(text), archive: addressOf(text)},
      },
      second: {publisher: 'The Ledger', title: text, date: '2026-02', relays: 'origin', medium: 'press'},
      origin: {publisher: text, title: text, date: '2026-02', unread: true},
    },
    populations: {whole: {name: text}, part: {name: text, partOf: 'whole'}},
    places: {'whole-place': {name: text}, 'part-place': {name: text, partOf: 'whole-place'}},
    figures: {
      nine: {...figure, count: 9, measure: ['killed'], period: '2026-02-26/2026-02-27'},
      forty: {...figure, by: 'other', count: 40, precision: 'about', measure: 'unstated', period: '../..'},
      later: {...figure, count: 10, measure: ['killed'], period: '2026-02-26/2026-02-28', replaces: 'nine'},
    },
    revisions: [
      {date: '2026-03-04', kind: 'correction', note: text, at: 'nine', was: text},
      {date: '2026-03-05', kind: 'update', note: text, at: 'second-section'},
      {date: '2026-03-05', kind: 'update', note: text, at: 'a-claim', was: text},
    ],
  }
  return `---\n${stringify(front, {lineWidth: 0})}---\n
${written}

The one says :figure[${number}]{of=nine}, the other :figure[${number}]{of=forty}. :cite[first] :cite[origin]

::compare[${written}]{#a-comparison figures="nine forty later"}

## ${written} heading

Before **${written}** after, *${written}*, [${written}](${addressOf(text)} "${written}") and
[mail](mailto:${encodeURIComponent(text.toWellFormed())}@example.org).[^${label(line)}]

### ${written} below

> ${written}

- ${written}
- [x] ${written}

| ${written} | head |
| --- | ---: |
| ${written} | \`${code(line)}\` |

\`\`\`\`\`\`${info(line)}
${text.replace(/\n\n+/g, '\n')}
\`\`\`\`\`\`

## Second section

![${written}](images/map.png "${written} Credit: ${written}")

:::claim[${written} claims :figure[${number}]{of=nine}.]{#a-claim by=one source="first second" on=2026-02-27 status=attributed}
${written} :cite[second]
:::

:::claim[${written}]{#another-claim by=other on=2026-02-27 status=interpretation}
> ${written}
:::

::compare[${written} again]{figures="nine later"}

[^${label(line)}]: ${written}
`
}

/** The words of a figure are a link, in which no address may stand. */
export function withoutAddresses(text: string): string {
  return text.replace(/:\/\/|@|www\./g, ' ')
}

/** Every character that Markdown could read, behind a backslash. */
function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

/** In running code a backslash is one, and a run of backticks as long as ours would end it. */
function code(text: string): string {
  return text.replace(/[`|\\]/g, '')
}

/** The words behind the backticks of a code block. */
function info(text: string): string {
  return text.replace(/`/g, '')
}

function label(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, '-'))
}

/** An address that carries the text. */
function addressOf(text: string): string {
  return `https://example.org/?q=${encodeURIComponent(text.toWellFormed())}`
}
