/** Front matter against its schema: unknown keys, missing ones, values that are not as they should be. */

import type {z} from 'astro/zod'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {collections, frontMatterSchema, isId} from '../../article/schema.ts'
import {isRecord, type Matter} from '../matter.ts'
import {findNearest} from '../nearest.ts'
import {code, error, expected} from '../problem.ts'

type Issue = z.core.$ZodIssue

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
      error(
        file,
        'front-matter',
        where,
        `Unexpected key ${code(key)}, expected ${expected(key, 'a known key', known)}`,
      )
    }
  }
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys' && !meant.has(issue.path.join('\n')))
      reportValue(issue, matter, file)
  }
}

function reportValue(issue: Issue, matter: Matter, file: VFile): void {
  const path = toPath(issue.path)
  const value = valueAt(matter.raw, path)
  const name = code(String(path.at(-1)))
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
      : issue.message
  error(file, 'front-matter', matter.place(path), `Unexpected ${show(value)} for ${name}, expected ${wanted}`)
}

function show(value: unknown): string {
  if (typeof value === 'string' && value.trim() === '') return 'empty text'
  if (typeof value === 'string' && value.length > 60) return `a text of ${value.length} characters`
  return code(value)
}

function checkIds(matter: Matter, file: VFile): void {
  for (const name of collections) {
    const value = matter.raw[name]
    if (!isRecord(value)) continue
    for (const id of Object.keys(value)) {
      if (isId(id)) continue
      const mended = id
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
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

/** The keys that the schema knows at a path. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  let schema: z.core.$ZodType | undefined = frontMatterSchema
  for (const step of path) {
    schema = unwrap(schema)
    const def = schema?._zod.def as unknown as {
      shape?: Record<string, z.core.$ZodType>
      valueType?: z.core.$ZodType
      element?: z.core.$ZodType
    }
    schema = def?.shape?.[String(step)] ?? def?.valueType ?? def?.element
  }
  const def = unwrap(schema)?._zod.def as unknown as {shape?: Record<string, unknown>} | undefined
  return Object.keys(def?.shape ?? {})
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const def = schema?._zod.def as unknown as {innerType?: z.core.$ZodType} | undefined
  return def?.innerType ? unwrap(def.innerType) : schema
}

function valueAt(raw: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], raw)
}

function toPath(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((step) => (typeof step === 'number' ? step : String(step)))
}
