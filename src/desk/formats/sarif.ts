/** Problems as SARIF 2.1.0, which code hosts and editors read. */
import type {VFile} from 'vfile'
import {type RuleName, ruleNames, rules} from '../../markdown/rules.ts'
import {renderRule} from '../guide.ts'
import {listProblems, type Problem, readProblem, toUri} from './problems.ts'

/** One run, with every rule of the table; what was silenced is there too, with its reason. */
export function toSarif(files: readonly VFile[]): string {
  const driver = {name: 'what-was-counted', rules: ruleNames.map(describe)}
  const results = files.flatMap((file) => [
    ...listProblems(file).map((problem) => tell(problem, file.path)),
    ...(file.data.silenced ?? []).map(({message, reason}) => ({
      ...tell(readProblem(message), file.path),
      suppressions: [{kind: 'inSource', ...(reason && {justification: reason})}],
    })),
  ])
  const run = {tool: {driver}, columnKind: 'utf16CodeUnits', results}
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
  return JSON.stringify({$schema: schema, version: '2.1.0', runs: [run]}, undefined, 2)
}

function describe(name: RuleName) {
  const {severity, what, why} = rules[name]
  return {
    id: name,
    shortDescription: {text: what},
    fullDescription: {text: why},
    help: {text: `${what} ${why}`, markdown: renderRule(name)},
    defaultConfiguration: {level: severity},
  }
}

function tell({severity, rule, reason, line, column, endLine, endColumn}: Problem, path: string) {
  const region = {startLine: line, startColumn: column, endLine, endColumn}
  const ruleIndex = (ruleNames as string[]).indexOf(rule)
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && {ruleIndex}),
    level: severity,
    message: {text: reason},
    locations: [{physicalLocation: {artifactLocation: locate(path), region}}],
  }
}

/** Relative to the folder that the command ran in, save where the file lies outside of it. */
function locate(path: string) {
  return path.startsWith('/') ? {uri: `file://${toUri(path)}`} : {uri: toUri(path), uriBaseId: '%SRCROOT%'}
}
