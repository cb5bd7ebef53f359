export {home} from '../layouts/home.ts'

/** A text file of a type, in UTF-8. */
export function textResponse(text: string, type: string): Response {
  return new Response(text, {headers: {'content-type': `${type}; charset=utf-8`}})
}
