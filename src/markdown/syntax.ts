/**
 * The syntax of our directives: remark-directive's, save that in running text only `:figure[` and `:cite[` begin one.
 *
 * News prose is full of colons: `12:30`, `3:1`, `std::vector`, mail addresses. What is never
 * taken for a directive need not be given back, and Markdown around it keeps working.
 */
import {directiveFromMarkdown} from 'mdast-util-directive'
import type {Code, Construct, Effects, Extension, State} from 'micromark-util-types'
import remarkDirective from 'remark-directive'
import type {Processor} from 'unified'

export const textDirectives = ['figure', 'cite'] as const

/** A remark plugin that adds the directives to the parser, with the place of each attribute. */
export default function remarkArticleSyntax(this: Processor): undefined {
  remarkDirective.call(this as never)
  const data = this.data() as {micromarkExtensions: Extension[]; fromMarkdownExtensions: unknown[]}
  const syntax = data.micromarkExtensions.pop() as Extension
  data.micromarkExtensions.push({...syntax, text: {[colon]: onlyOurs(syntax.text?.[colon] as Construct)}})
  data.fromMarkdownExtensions.pop()
  data.fromMarkdownExtensions.push(directiveFromMarkdown({verbose: true}))
}

const colon = 58
const openings = textDirectives.map((name) => `:${name}[`)

/** The same construct, tried only where the text goes on with one of our names and a bracket. */
function onlyOurs(directive: Construct): Construct {
  return {
    ...directive,
    tokenize(effects, ok, nok) {
      const directiveStart = directive.tokenize.call(this, effects, ok, nok)
      return effects.check({tokenize: tokenizeOpening, partial: true}, directiveStart, nok)
    },
  }
}

function tokenizeOpening(effects: Effects, ok: State, nok: State): State {
  let text = ''
  return function next(code: Code): State | undefined {
    text += code === null || code < 0 ? '\n' : String.fromCharCode(code)
    if (!openings.some((opening) => opening.startsWith(text))) return nok(code)
    if (openings.includes(text)) return ok(code)
    if (text.length === 1) effects.enter('data')
    effects.consume(code)
    return next
  }
}
