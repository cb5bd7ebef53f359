/** The published JSON Schemas of an article's data files. */
import {type DataFile, dataFiles, toJsonSchema} from '../article/data.ts'

/** Goes up with every change that a reader of the files could notice; what was published stays as it is. */
export const schemaVersion = 'v1'

/** The data files that have a schema. */
export const schemaNames = Object.keys(dataFiles) as DataFile[]

/** The address of a schema within the site. */
export function schemaPath(file: DataFile): string {
  return `schema/${schemaVersion}/${file}.json`
}

/**
 * A schema as it is published.
 *
 * @param home where the site is, with a slash at the end: `https://example.org/`, or `/` where the origin is not known
 */
export function publishedSchema(file: DataFile, home: string): Record<string, unknown> {
  const {$schema, ...schema} = toJsonSchema(file)
  return {$schema, $id: home + schemaPath(file), ...schema}
}
