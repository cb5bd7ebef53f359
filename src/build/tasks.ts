/** What workers do, by name: each takes a value and gives one, both plain data. */
import type {Order} from '../reading/read.ts'
import type {drawPictures} from './draw.ts'
import type {keepUnits} from './keep.ts'
import type {produceArticles, produceSite} from './produce.ts'

/** Loaded when they are first asked for: who only reads needs no renderer. */
export const tasks = {
  read: async (order: Order) => (await import('../reading/read.ts')).readNotes(order),
  keep: async (input: Parameters<typeof keepUnits>[0]) => (await import('./keep.ts')).keepUnits(input),
  prepare: async (pictures: boolean) => (await import('./produce.ts')).prepare(pictures),
  draw: async (input: Parameters<typeof drawPictures>[0]) => (await import('./draw.ts')).drawPictures(input),
  articles: async (input: Parameters<typeof produceArticles>[0]) =>
    (await import('./produce.ts')).produceArticles(input),
  site: async (input: Parameters<typeof produceSite>[0]) => (await import('./produce.ts')).produceSite(input),
}

export type TaskName = keyof typeof tasks
export type Input<Name extends TaskName> = Parameters<(typeof tasks)[Name]>[0]
export type Output<Name extends TaskName> = Awaited<ReturnType<(typeof tasks)[Name]>>
