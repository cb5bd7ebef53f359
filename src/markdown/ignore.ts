/**
 * Warnings that an editor has silenced, each with a reason:
 *
 * - `<!-- lint ignore naked-number: the next sentence counts them -->` above a block, or within it
 * - `# lint ignore unused: kept for the update` above an entry of the front matter, or beside it
 */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {type Comment, listComments} from './ignore-comments.ts'
import {findNearest} from './nearest.ts'
import {code, expected, hasErrors, warn} from './problem.ts'
import {ruleNames, warningNames} from './rules.ts'

/** A warning that is not told, and why. */
export interface Silenced {
  message: VFileMessage
  reason: string
}

declare module 'vfile' {
  interface DataMap {
    silenced: Silenced[]
  }
}

/** A remark plugin that comes after all checks. Moves what is silenced into `file.data.silenced`. */
export default function remarkIgnore() {
  return (tree: Root, file: VFile): undefined => {
    file.data.silenced = []
    for (const comment of listComments(tree, file)) {
      const ignore = readIgnore(comment, file)
      if (ignore) for (const rule of ignore.rules) silence(rule, ignore.reason, comment, file)
    }
  }
}

interface Ignore {
  rules: string[]
  reason: string
}

/** What a comment asks for; undefined where it asks for nothing. Says what is wrong with it. */
function readIgnore(comment: Comment, file: VFile): Ignore | undefined {
  const [, verb = '', rest = ''] = /^lint[\s-]+([a-z]+)(.*)$/s.exec(comment.text) ?? []
  if (verb === '') return undefined
  if (verb !== 'ignore') {
    // A comment may begin with the word `lint` and mean something else.
    const meant = findNearest(verb, ['ignore', 'disable', 'enable'])
    if (meant) tell(comment, file, `Unexpected ${code(`lint ${verb}`)}, expected ${example(comment)}`)
    return undefined
  }
  const [names = '', ...reasons] = rest.split(':')
  const rules = names.split(/[\s,]+/).filter((name) => name !== '')
  const reason = reasons.join(':').replace(/\s+/g, ' ').trim()
  if (rules.length === 0) tell(comment, file, `Missing rule to ignore, expected ${example(comment)}`)
  else if (reason === '')
    tell(
      comment,
      file,
      `Missing reason to ignore ${rules.map(code).join(', ')}, expected ${example(comment, rules[0])}`,
    )
  return {rules: rules.filter((rule) => canBeSilenced(rule, comment, file)), reason}
}

function canBeSilenced(rule: string, comment: Comment, file: VFile): boolean {
  if ((warningNames as string[]).includes(rule)) return true
  const reason = (ruleNames as string[]).includes(rule)
    ? `Unexpected ${code(rule)} to ignore, expected a warning: an error has to be mended`
    : `Unexpected ${code(rule)} to ignore, expected ${expected(rule, 'the name of a warning', warningNames)}`
  tell(comment, file, reason)
  return false
}

function silence(rule: string, reason: string, {lines, ...comment}: Comment, file: VFile): void {
  const isMeant = ({ruleId, fatal, line = 0}: VFileMessage) =>
    ruleId === rule && fatal === false && lines.first <= line && line <= lines.last
  const silenced = file.messages.filter(isMeant)
  file.messages = file.messages.filter((message) => !isMeant(message))
  file.data.silenced?.push(...silenced.map((message) => ({message, reason})))
  // Some checks wait until there are no errors: only then is it known that nothing is left to silence.
  if (silenced.length > 0 || hasErrors(file)) return
  const where = comment.inMatter ? 'entry' : 'block'
  tell(comment, file, `Unused ignore of ${code(rule)}, expected a warning of this rule in the ${where} below`)
}

function tell({place}: Pick<Comment, 'place'>, file: VFile, reason: string): void {
  warn(file, 'ignore', place, reason)
}

function example({inMatter}: Comment, rule = 'unused'): string {
  const words = `lint ignore ${rule}: why it may stand`
  return inMatter ? `\`# ${words}\`` : `\`<!-- ${words} -->\``
}
