/** Lines that begin like a directive and are none: they would be published, colons and all. */
import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {nodesOf} from '../nodes.ts'
import {code, error, expected} from '../problem.ts'
import {directiveNames} from './directives.ts'

/** A remark plugin. */
export default function remarkCheckPlainDirectives() {
  return (tree: Root, file: VFile): undefined => {
    const {directives, verbatim} = findKnown(tree)
    let unopened = false
    for (const {line, column, offset, text} of linesWithColons(String(file))) {
      if (directives.has(line)) {
        // A claim with a colon too few is told as such, and its closing line is left over.
        if (/^::claim\b/.test(text)) unopened = true
        continue
      }
      if (verbatim.some((range) => isWithin(offset, range))) continue
      // The closing line of an opening that was reported.
      if (/^:{3,}$/.test(text) && unopened) {
        unopened = false
        continue
      }
      const {reason, at} = diagnose(text)
      const start = {line, column: column + at, offset: offset + at}
      error(file, 'directive', start, reason)
      unopened = /^:{3,}\w/.test(text)
    }
  }
}

interface Line {
  line: number
  column: number
  offset: number
  /** From the colons to the end of the line. */
  text: string
}

/** Lines that begin with two colons or more, be it in a list or a quote. */
function linesWithColons(source: string): Line[] {
  const lines: Line[] = []
  let offset = 0
  for (const [index, whole] of source.split('\n').entries()) {
    const [before, colons] = /^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*(::)/.exec(whole) ?? []
    if (before !== undefined && colons !== undefined) {
      const at = before.length - colons.length
      lines.push({line: index + 1, column: at + 1, offset: offset + at, text: whole.slice(at).trimEnd()})
    }
    offset += whole.length + 1
  }
  return lines
}

/** The lines that a directive begins or ends on, and the ranges in which colons mean nothing. */
function findKnown(tree: Root): {directives: Set<number>; verbatim: Position[]} {
  const directives = new Set<number>()
  const verbatim: Position[] = []
  for (const {node} of nodesOf(tree)) {
    if (!node.position) continue
    if (node.type === 'leafDirective' || node.type === 'containerDirective') {
      directives.add(node.position.start.line)
      if (node.type === 'containerDirective' && node.data?.position?.closing)
        directives.add(node.position.end.line)
    }
    if (node.type === 'yaml' || node.type === 'code' || node.type === 'inlineCode' || node.type === 'html') {
      verbatim.push(node.position)
    }
  }
  return {directives, verbatim}
}

function isWithin(offset: number, {start, end}: Position): boolean {
  return (start.offset ?? 0) <= offset && offset < (end.offset ?? 0)
}

/** What is wrong with a line, and at which of its characters. */
function diagnose(text: string): {reason: string; at: number} {
  const [colons = '', name = ''] = /^(:+)(\w[\w-]*)?/.exec(text)?.slice(1) ?? []
  if (text === colons) {
    return {
      at: 0,
      reason: `Unexpected ${code(colons)}, expected it below a \`:::claim[…]{…}\` that it closes`,
    }
  }
  if (name === '') {
    return {
      at: 0,
      reason: `Unexpected ${code(colons)} at the start of a line, expected a directive such as \`::compare[…]{…}\`, or \`\\::\` to show colons`,
    }
  }
  const known = directiveNames.find((directive) => directive.replace(/^:+/, '') === name)
  if (!known) {
    return {
      at: 0,
      reason: `Unexpected ${code(colons + name)}, expected ${expected(
        name,
        'a directive that exists',
        directiveNames.map((directive) => directive.replace(/^:+/, '')),
      )}; put \`\\\` in front to show the colons`,
    }
  }
  return (
    findSlip(text, colons.length + name.length) ?? {
      at: 0,
      reason: `Unexpected ${code(text)}, expected ${code(`${known}[…]{…}`)}`,
    }
  )
}

function findSlip(text: string, afterName: number): {reason: string; at: number} | undefined {
  const curly = text.search(/[“”„‟«»‘’](?=[^\]]*$)/)
  const label = text.indexOf('[', afterName)
  const labelEnd = label === -1 ? -1 : findClosing(text, label)
  const attributes = text.indexOf('{', Math.max(labelEnd, afterName))
  const attributesEnd = attributes === -1 ? -1 : text.indexOf('}', attributes)
  const inAttributes = text.slice(attributes, attributesEnd === -1 ? undefined : attributesEnd)
  const slips: [boolean, number, string][] = [
    [
      /^\s+[[{]/.test(text.slice(afterName)),
      afterName,
      `Unexpected space before ${code(text.slice(afterName).trimStart().charAt(0))}, expected none`,
    ],
    [
      label !== -1 && labelEnd === -1,
      text.length,
      'Unexpected end of line in brackets, expected `]` on the same line',
    ],
    [/^\s+\{/.test(text.slice(labelEnd + 1)), labelEnd + 1, 'Unexpected space before `{`, expected none'],
    [
      curly > attributes && attributes !== -1,
      curly,
      `Unexpected curly quotation mark ${code(text.charAt(curly))}, expected a straight one, \`"\``,
    ],
    [
      attributes !== -1 && (inAttributes.match(/"/g)?.length ?? 0) % 2 === 1,
      text.length,
      'Missing quotation mark, expected `"` at the end of every value that begins with one',
    ],
    [
      attributes !== -1 && attributesEnd === -1,
      text.length,
      'Unexpected end of line in attributes, expected `}` on the same line',
    ],
    [
      attributesEnd !== -1 && attributesEnd < text.length - 1,
      attributesEnd + 1,
      'Unexpected words after `}`, expected the end of the line',
    ],
    [
      attributes === -1 && labelEnd !== -1 && labelEnd < text.length - 1,
      labelEnd + 1,
      'Unexpected words after `]`, expected `{…}`',
    ],
    [
      attributesEnd !== -1,
      attributes,
      `Unexpected attributes ${code(`${inAttributes}}`)}, expected \`key=value\`, or \`key="two words"\``,
    ],
  ]
  const slip = slips.find(([isSo]) => isSo)
  return slip && {at: slip[1], reason: slip[2]}
}

/** The bracket that closes the one at an index; -1 where there is none. */
function findClosing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '[') depth++
    else if (text[at] === ']' && --depth === 0) return at
  }
  return -1
}
