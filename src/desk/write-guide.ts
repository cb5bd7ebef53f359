/** The command `guide`. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Outcome} from '../cli/command.ts'
import {Refusal} from '../cli/failure.ts'
import {readSettings} from '../cli/settings.ts'
import {ruleNames} from '../markdown/rules.ts'
import {displayPath} from '../reading/article-file.ts'
import {putRules, renderRules} from './guide.ts'

/**
 * Write the rules into the guide of CONTENT_DIR anew.
 *
 * @throws Refusal where there is no guide, or no place for the rules in it
 */
export function updateGuide(): Outcome {
  const path = join(readSettings(process.env).contentDir, 'README.md')
  const guide = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const written = putRules(guide)
  // Must have a place for them.
  if (!written.includes(renderRules()))
    throw new Refusal(
      `Unexpected \`${displayPath(path)}\`, expected a guide with \`<!-- rules -->\` and \`<!-- /rules -->\``,
    )
  writeFileSync(path, written)
  return {output: `${displayPath(path)}: ${ruleNames.length} rules`, status: 0}
}
