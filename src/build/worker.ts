/** A thread of the build: does one task after the other, until it is ended. */
import {enableCompileCache} from 'node:module'
import {join} from 'node:path'
import {parentPort} from 'node:worker_threads'
import {type TaskName, tasks} from './tasks.ts'

// What was compiled is kept for the next build; a thread would otherwise compile as long as it works.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/compiled'))

export interface Message {
  task: TaskName
  input: unknown
}

/** An error loses its kind on the way between threads. */
export type Answer = {output: unknown} | {error: {name: string; message: string; stack: string | undefined}}

parentPort?.on('message', async ({task, input}: Message) => {
  parentPort?.postMessage(await answer(task, input))
})

async function answer(task: TaskName, input: unknown): Promise<Answer> {
  try {
    return {output: await tasks[task](input as never)}
  } catch (cause) {
    const {name, message, stack} = cause instanceof Error ? cause : new Error(String(cause))
    return {error: {name, message, stack}}
  }
}
