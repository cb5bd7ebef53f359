/** What the command was asked for. */
import {readArguments} from '../../src/cli/command.ts'
import {Refusal} from '../../src/cli/failure.ts'
import {findNearest} from '../../src/markdown/nearest.ts'
import {type PeerName, peerNames} from './peers/peers.ts'

export interface Request {
  part: string
  /** Numbers of articles. */
  counts: number[]
  peers: PeerName[]
  /** How often each thing is measured. */
  runs: number
}

/** What a part of the measurements lets itself be told. */
export interface Part {
  /** For whoever asks what there is. */
  what: string
  /** Numbers of articles, where none is given. Those that take none have none. */
  counts: number[]
  /** Peers, where none is given. */
  peers: PeerName[]
  runs: number
  /** @returns what it found, in Markdown */
  measure: (request: Request) => Promise<string>
}

/**
 * Read `[part] [articles…] [peers…] [--runs n]`, in any order; what is left out is as the part has it.
 *
 * @throws Refusal that names the argument and what was expected
 */
export function readRequest(args: string[], parts: Record<string, Part>): Request {
  const options = {runs: {type: 'string'}} as const
  const {values, positionals} = readArguments(args, options, tellUsage(parts))
  const name = positionals.find((word) => Object.hasOwn(parts, word)) ?? 'cold'
  const part = parts[name] as Part
  const rest = positionals.filter((word) => word !== name)
  const counts = rest.filter((word) => /^\d/.test(word)).map(readNumber)
  const peers = peerNames.filter((peer) => rest.includes(peer))
  const stray = rest.find((word) => !/^\d/.test(word) && !peers.some((peer) => peer === word))
  if (stray !== undefined) throw unexpected(stray, parts)
  if (counts.length > 0 && part.counts.length === 0)
    throw new Refusal(`Unexpected \`${counts[0]}\`, for \`${name}\` takes no number of articles`)
  if (peers.length > 0 && part.peers.length === 0)
    throw new Refusal(`Unexpected \`${peers[0]}\`, for \`${name}\` is measured beside no peer`)
  return {
    part: name,
    counts: counts.length > 0 ? counts : part.counts,
    peers: peers.length > 0 ? peers : part.peers,
    runs: values.runs === undefined ? part.runs : readNumber(values.runs),
  }
}

function readNumber(text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new Refusal(`Unexpected \`${text}\`, expected a whole number above 0`)
}

function unexpected(word: string, parts: Record<string, Part>): Refusal {
  const nearest = findNearest(word, [...Object.keys(parts), ...peerNames])
  const meant = nearest ? `; did you mean \`${nearest}\`?` : ''
  return new Refusal(`Unexpected \`${word}\`${meant}\n\n${tellUsage(parts)}`)
}

function tellUsage(parts: Record<string, Part>): string {
  return [
    'npm run bench -- [part] [articles] [peers] [--runs n]',
    '',
    ...Object.entries(parts).map(([name, {what}]) => `  ${name.padEnd(11)}${what}`),
    '',
    `Peers: ${peerNames.join(', ')}.`,
  ].join('\n')
}
