/** What a failed command tells, and what it keeps to itself. */
import {inspect} from 'node:util'

/** An error whose message says everything that the reader needs; a stack trace would only bury it. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** Names of errors that need no stack. `ContentError` carries the report of the checks for the editors. */
const plain = ['ContentError', 'Refusal']

/**
 * Tell an error.
 *
 * @param error  whatever was thrown; a plain error may be wrapped in others, as their cause
 * @returns the message alone where it is written for the reader, else the message and the stack
 */
export function tellFailure(error: unknown): string {
  const found = listCauses(error).find((cause) => plain.includes(cause.name))
  if (found) return found.message.trimEnd()
  if (!(error instanceof Error)) return inspect(error)
  const stack = error.stack ?? ''
  return stack.includes(error.message) ? stack : `${error.name}: ${error.message}\n${stack}`
}

/** An error and what caused it, outermost first. */
function listCauses(error: unknown): Error[] {
  const causes: Error[] = []
  for (let at = error; at instanceof Error && !causes.includes(at); at = at.cause) causes.push(at)
  return causes
}
