/** A thread of the build: does one task after the other, until it is ended. */
import {enableCompileCache} from 'node:module'
import {parentPort, workerData} from 'node:worker_threads'
import {type TaskName, tasks} from './tasks.ts'

// As the thread that has started this one does; what is compiled here is kept there.
if (workerData.compiled) enableCompileCache(workerData.compiled)

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
