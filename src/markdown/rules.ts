/**
 * Every rule that an editor can meet: one table. The guide's section of rules, the reports for other programs and
 * the names in ignore comments all come from it, and a check cannot be written for a rule that it does not have.
 */
import {figureRules} from './rules/figures.ts'
import {matterRules} from './rules/matter.ts'
import type {Rule} from './rules/rule.ts'
import {textRules} from './rules/text.ts'

export type {Rule} from './rules/rule.ts'

const table = {...matterRules, ...figureRules, ...textRules}

export type RuleName = keyof typeof table

/** Rules of one severity, by name. */
type Named<Severity> = {
  [Name in RuleName]: (typeof table)[Name]['severity'] extends Severity ? Name : never
}[RuleName]

export type ErrorName = Named<'error'>
export type WarningName = Named<'warning'>

/** The table, in the order of the guide. */
export const rules: Readonly<Record<RuleName, Rule>> = table

/** The names of all rules, in the order of the guide. */
export const ruleNames = Object.keys(table) as RuleName[]

/** The names of the rules that an ignore comment can silence. */
export const warningNames = ruleNames.filter((name) => rules[name].severity === 'warning')
