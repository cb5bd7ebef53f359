/** A site that can be built, ours or a peer's. */
import {globSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {putAway} from './away.ts'
import {type Cost, measure} from './measure.ts'

export interface Project {
  /** As the tables call it. */
  name: string
  /** Where the command runs. */
  folder: string
  /** Where the built site stands. */
  out: string
  command: string
  env: Record<string, string>
  /** Put in an article, by the name of its file without the ending, as our format has it. */
  write: (id: string, text: string) => void
  /** What is kept from one build to the next, and put away before a cold one. */
  caches: string[]
}

export interface Built extends Cost {
  /** HTML files, and their bytes. */
  pages: number
  bytes: number
}

/** Build with nothing left from before. @throws Refusal with the end of what the command said, where it fails */
export async function buildCold(project: Project): Promise<Built> {
  for (const path of [project.out, ...project.caches]) putAway(path)
  return await build(project)
}

/** Build with whatever is kept from before. @throws Refusal with the end of what the command said, where it fails */
export async function build({command, folder, env, out}: Project): Promise<Built> {
  const cost = await measure(command, folder, env)
  const files = globSync('**/*.html', {cwd: out})
  const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0)
  return {...cost, pages: files.length, bytes}
}
