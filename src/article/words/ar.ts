/** Arabic. */
import {en} from './en.ts'
import type {Words} from './words.ts'

export const ar: Words = {...en, comma: '، ', semicolon: '؛ '}
