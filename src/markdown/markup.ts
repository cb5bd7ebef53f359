/** HTML as the model holds it. */
import type {RootContent} from 'hast'
import {toHtml} from 'hast-util-to-html'

/**
 * Write nodes as HTML in which every `<` and `>` belongs to a tag: those in values of attributes are escaped, too.
 * So whoever looks for a tag, to lead a link somewhere or to lower a heading, never finds one in somebody's words.
 */
export function toMarkup(nodes: RootContent[]): string {
  return toHtml(nodes)
    .trim()
    .replace(tag, (written) => `<${written.slice(1, -1).replace(/[<>]/g, escapeSign)}>`)
}

/** With its attributes, whose values stand between double quotation marks and have none in them. */
const tag = /<[a-z][^\s<>]*(?: [^\s"<>=]+(?:="[^"]*")?)+>/g

function escapeSign(sign: string): string {
  return sign === '<' ? '&#x3C;' : '&#x3E;'
}
