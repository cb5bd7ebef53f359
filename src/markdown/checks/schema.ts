/** Front matter against its schema: unknown keys, missing ones, values that are not as they should be. */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {isId, toId} from '../../article/id.ts'
import {collections, frontMatterSchema, type Issue, knownKeys} from '../../article/schema.ts'
import {isRecord, type Matter} from '../matter.ts'
import {findNearest} from '../nearest.ts'
import {code, error, expected} from '../problem.ts'
import {wayOut} from './way-out.ts'

/** A remark plugin that fills `matter.data` where the front matter is as it should be. */
export default function remarkCheckSchema() {
  return (_tree: Root, file: VFile): undefined => {
    const {matter} = file.data
    if (!matter) return
    const result = frontMatterSchema.safeParse(matter.raw)
    if (result.success) matter.data = result.data
    else report(result.error.issues, matter, file)
    checkIds(matter, file)
  }
}

function report(issues: Issue[], matter: Matter, file: VFile): void {
  // A misspelt key is reported once, as itself, and not again as missing.
  const meant = new Set<string>()
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    for (const key of issue.keys) {
      const known = knownKeys(issue.path)
      const nearest = findNearest(key, known)
      if (nearest !== undefined) meant.add([...issue.path, nearest].join('\n'))
      const where = matter.keyPlace([...toPath(issue.path), key])
      error(file, 'front-matter', where, tellKey(key, known))
    }
  }
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys' && !meant.has(issue.path.join('\n')))
      reportValue(issue, matter, file)
  }
}

function tellKey(key: string, known: readonly string[]): string {
  // Between braces, YAML takes the comma of `1,014` for the end of an entry.
  if (/^\d{3}$/.test(key))
    return `Unexpected ${code(`,${key}`)} in a number, expected digits alone, such as \`4000\``
  return `Unexpected key ${code(key)}, expected ${expected(key, 'a known key', known)}`
}

function reportValue(issue: Issue, matter: Matter, file: VFile): void {
  const path = toPath(issue.path)
  const value = valueAt(matter.raw, path)
  const name = nameOf(path)
  if (value === undefined) {
    const around = path.slice(0, -1)
    const where = around.length === 0 ? matter.place([]).start : matter.keyPlace(around)
    const within = around.length === 0 ? '' : ` in ${code(around.join('.'))}`
    error(file, 'front-matter', where, `Missing ${name}${within}, expected ${issue.message}`)
    return
  }
  if (value === null) {
    error(
      file,
      'front-matter',
      matter.keyPlace(path),
      `Unexpected ${name} without a value, expected ${issue.message}`,
    )
    return
  }
  const wanted =
    issue.code === 'invalid_value'
      ? expected(String(value), issue.message, issue.values.map(String))
      : issue.message + wayOut(path.at(-1), value, issue.message)
  error(file, 'front-matter', matter.place(path), `Unexpected ${show(value)} for ${name}, expected ${wanted}`)
}

function show(value: unknown): string {
  if (typeof value === 'string' && value.trim() === '') return 'empty text'
  if (typeof value === 'string' && value.length > 60) return `text of ${value.length} characters`
  return code(value)
}

/** `title`; `item 2 of topics` */
function nameOf(path: (string | number)[]): string {
  const last = path.at(-1)
  return typeof last === 'number' ? `item ${last + 1} of ${code(path.at(-2))}` : code(last)
}

function checkIds(matter: Matter, file: VFile): void {
  for (const name of collections) {
    const value = matter.raw[name]
    if (!isRecord(value)) continue
    for (const id of Object.keys(value)) {
      if (isId(id)) continue
      const mended = toId(id)
      const way = isId(mended) ? `, such as ${code(mended)}` : ''
      error(
        file,
        'id',
        matter.keyPlace([name, id]),
        `Unexpected id ${code(id)}, expected small letters, digits and single hyphens${way}`,
      )
    }
  }
}

function valueAt(raw: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], raw)
}

function toPath(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((step) => (typeof step === 'number' ? step : String(step)))
}
