/** The guide's section of rules, written from the table of rules, so that none is missing. */
import {type Rule, type RuleName, ruleNames, rules} from '../markdown/rules.ts'

/** All rules as Markdown: a heading each, whose anchor is the name of the rule. */
export function renderRules(): string {
  return ruleNames.map((name) => `### ${name}\n\n${renderRule(name)}`).join('\n\n')
}

/** One rule: what it forbids, why, and a wrong and a mended example. */
export function renderRule(name: RuleName): string {
  const {severity, what, why, piece, wrong, mended} = rules[name]
  const kind = severity === 'error' ? 'Error.' : 'Warning.'
  return [
    `**${kind}** ${what} ${why}`,
    `Wrong${wherever[piece]}:`,
    fence(wrong, piece),
    'Mended:',
    fence(mended, piece),
  ].join('\n\n')
}

const wherever: Record<Rule['piece'], string> = {
  'front matter': ', in the front matter',
  body: '',
  'file name': ', as the name of a file',
}

function fence(text: string, piece: Rule['piece']): string {
  const language = {'front matter': 'yaml', body: 'markdown', 'file name': 'text'}[piece]
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({length}) => length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${text}\n${ticks}`
}

/**
 * Put the rules into the guide, between the comments `<!-- rules -->` and `<!-- /rules -->`.
 *
 * @returns the guide; as it was where it has no such place
 */
export function putRules(guide: string): string {
  return guide.replace(
    /(<!-- rules -->).*?(<!-- \/rules -->)/s,
    (_match, start: string, end: string) => `${start}\n\n${renderRules()}\n\n${end}`,
  )
}
