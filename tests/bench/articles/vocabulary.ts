/** What generated articles speak of. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'

interface Vocabulary {
  realms: string[]
  towns: string[]
  publishers: string[]
  topics: string[]
  headings: string[]
  words: Record<'noun' | 'person' | 'verb' | 'adjective' | 'object', string[]>
  sentences: string[]
  statements: string[]
  assessments: string[]
}

export const vocabulary: Vocabulary = parse(
  readFileSync(join(import.meta.dirname, 'vocabulary.yaml'), 'utf8'),
)
