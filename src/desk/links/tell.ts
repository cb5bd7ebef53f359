/** What became of the addresses, as a table. */
import {printable} from '../../markdown/columns.ts'
import {outcomes, type Tried} from './answer.ts'

/** Those that answer are only counted. */
export function tellLinks(tried: Tried[]): string {
  if (tried.length === 0) return 'No article gives an address'
  const worthy = tried.filter(({answer}) => answer.outcome !== 'ok')
  return [...worthy.map(tellAddress), tellSum(tried)].join('\n\n')
}

function tellAddress({url, uses, answer: {outcome, status, to, reason}}: Tried): string {
  const why = [status, reason].filter((part) => part !== undefined).join(', ')
  return [
    `${outcome.padEnd(11)}  ${printable(url)}${why && ` (${why})`}`,
    ...(to === undefined ? [] : [`${'→'.padStart(11)}  ${printable(to)}`]),
    ...uses.map(({path, line, what}) => `${' '.repeat(13)}${path}:${line}  ${what}`),
  ].join('\n')
}

function tellSum(tried: Tried[]): string {
  const parts = outcomes.toReversed().flatMap((outcome) => {
    const count = tried.filter(({answer}) => answer.outcome === outcome).length
    return count === 0 ? [] : [`${count} ${outcome}`]
  })
  const sum = `${tried.length} ${tried.length === 1 ? 'address' : 'addresses'}: ${parts.join(', ')}`
  const isAlone = tried.length > 1 && tried.every(({answer}) => answer.outcome === 'unreachable')
  return isAlone ? `${sum}. Is this computer connected?` : sum
}
