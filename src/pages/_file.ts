/** Files that are no pages: text of a type, in UTF-8, and pictures. */
import type {APIContext} from 'astro'
import {renderPng} from '../pictures.ts'

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

/** An endpoint of a picture. */
export interface PictureFile<Props extends Record<string, unknown>> {
  (context: APIContext<Props>): Promise<Response>
  write: (context: Context<Props>) => Promise<Uint8Array>
}

/** Make an endpoint of what draws a picture as SVG. It answers with a PNG. */
export function pngFile<Props extends Record<string, unknown>>(
  draw: (context: Context<Props>) => string,
): PictureFile<Props> {
  const write = (context: Context<Props>) => renderPng(draw(context))
  const headers = {'content-type': 'image/png'}
  return Object.assign(async (context: APIContext<Props>) => new Response(await write(context), {headers}), {
    write,
  })
}
