/** Data files: text of a type, in UTF-8. */
import type {APIContext} from 'astro'

/** What a file is made from. */
type Context<Props> = {props: Props; site: URL | undefined}

/** An endpoint. A build, which makes thousands of them, takes the text without the answer around it. */
export interface TextFile<Props extends Record<string, unknown>> {
  (context: APIContext<Props>): Response
  write: (context: Context<Props>) => string
}

/** Make an endpoint of what writes the text. */
export function textFile<Props extends Record<string, unknown>>(
  type: string,
  write: (context: Context<Props>) => string,
): TextFile<Props> {
  const headers = {'content-type': `${type}; charset=utf-8`}
  return Object.assign((context: APIContext<Props>) => new Response(write(context), {headers}), {write})
}

/** The same for a value as JSON. */
export function jsonFile<Props extends Record<string, unknown>>(
  make: (context: Context<Props>) => unknown,
): TextFile<Props> {
  return textFile('application/json', (context) => JSON.stringify(make(context)))
}
