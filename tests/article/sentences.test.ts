/**
 * Every kind of verdict in words, gathered in one golden file to be read aloud.
 */
import {join} from 'node:path'
import {test} from 'vitest'
import {expectGolden} from '../golden.ts'
import {tellVerdicts} from './verdicts.ts'

test('every verdict reads as if an editor had written it', () => {
  expectGolden(tellVerdicts('en'), join(import.meta.dirname, 'sentences.md'))
})
