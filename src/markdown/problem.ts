/**
 * Problems speak one grammar, "Unexpected X, expected Y", with values in backticks,
 * and know their place and the rule that they break.
 */
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {findNearest} from './nearest.ts'
import {type ErrorName, type RuleName, rules, type WarningName} from './rules.ts'

export type Place = Point | Position | undefined

/** An error stops the build. */
export function error(file: VFile, rule: ErrorName, place: Place, reason: string): void {
  add(file, rule, place, reason, true)
}

/** A warning does not. */
export function warn(file: VFile, rule: WarningName, place: Place, reason: string): void {
  add(file, rule, place, reason, false)
}

/** Whether a file has errors. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => message.fatal)
}

/** A value in backticks, shortened where it is long. */
export function code(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text
  return `\`${short.replaceAll('\n', ' ')}\``
}

/**
 * What was expected instead of a word of a list: the nearest spelling where one is near, else all there are,
 * as long as they are few.
 */
export function expected(word: string, kind: string, candidates: readonly string[]): string {
  const nearest = findNearest(word, candidates)
  const slip = tellSlip(word)
  if (nearest !== undefined) return `${kind}; did you mean ${code(nearest)}?${slip}`
  if (candidates.length === 0) return `${kind}, but there is none yet`
  if (slip !== '') return `${kind}.${slip}`
  if (candidates.length > 20) return kind
  return `${kind}: ${candidates.map(code).join(', ')}`
}

/** What cannot be seen in a word, or is easily overlooked. */
function tellSlip(word: string): string {
  const [odd] = /[\p{Zs}\p{Cf}\p{Pd}]/u.exec(word.replace(/[ -]/g, '')) ?? []
  const number = odd?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  if (number !== undefined)
    return ` It holds a character that only looks like a hyphen or like nothing, U+${number}: type it anew`
  return word.includes(',') ? ' Several are told apart by a blank, without a comma; a `:cite` has one' : ''
}

function add(file: VFile, rule: RuleName, place: Place, reason: string, fatal: boolean): void {
  const message = file.message(reason, {...(place && {place}), ruleId: rule})
  message.fatal = fatal
  message.note = rules[rule].why
}
