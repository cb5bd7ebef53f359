import type {APIContext} from 'astro'
import type {DataFile} from '../../../article/data.ts'
import {publishedSchema, schemaNames} from '../../../feed/schemas.ts'
import {base} from '../../_articles.ts'

export function getStaticPaths() {
  return schemaNames.map((file) => ({params: {file}, props: {file}}))
}

export function GET({props, site}: APIContext<{file: DataFile}>): Response {
  return Response.json(publishedSchema(props.file, site ? new URL(base, site).href : base))
}
