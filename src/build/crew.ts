/** Threads that share the work of a build. */
import {getCompileCacheDir} from 'node:module'
import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {Input, Output, TaskName} from './tasks.ts'
import type {Answer, Message} from './worker.ts'

export interface Crew {
  /** How many threads it has at most. */
  size: number
  /** Have a task done by the next thread that is free. @throws Error that the task has thrown */
  do: <Name extends TaskName>(task: Name, input: Input<Name>) => Promise<Output<Name>>
  /** Do with a thread less while another process has need of its core; with one at least. */
  spare: (other: Promise<unknown>) => void
  /** Send everyone home. What is under way is broken off, and nothing begins any more. */
  end: () => Promise<void>
}

interface Job {
  message: Message
  done: (output: never) => void
  fail: (error: Error) => void
}

/** More threads than this only wait for each other's files. */
const most = 8

/**
 * Gather a crew. Its threads start when there is work for them: another one when so much waits that it pays to load
 * everything once more.
 *
 * Every other thread would rather read, and the rest would rather not: the engine of each then compiles one half of our
 * code to be quick, not all of it. Nobody stays idle for that.
 */
export function gatherCrew(size = Math.min(availableParallelism(), most)): Crew {
  const waiting: Job[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, Job>()
  const readers = new Set<Worker>()
  let spared = 0
  let isOver = false

  const isMuch = () => waiting.length > 2 * busy.size || waiting[0]?.message.task === 'prepare'
  const next = () => {
    while (!isOver && waiting.length > 0 && busy.size < Math.max(size - spared, 1)) {
      const worker = idle.pop() ?? (isMuch() ? hire() : undefined)
      if (!worker) return
      const liked = waiting.findIndex(({message}) => (message.task === 'read') === readers.has(worker))
      const [job] = waiting.splice(Math.max(liked, 0), 1) as [Job]
      busy.set(worker, job)
      worker.postMessage(job.message)
    }
  }
  const hire = () => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: {compiled: getCompileCacheDir()},
      resourceLimits: {maxYoungGenerationSizeMb: 32},
    })
    if (busy.size % 2 === 0) readers.add(worker)
    worker.on('message', (answer: Answer) => {
      const job = busy.get(worker)
      busy.delete(worker)
      idle.push(worker)
      if ('error' in answer) job?.fail(Object.assign(new Error(answer.error.message), answer.error))
      else job?.done(answer.output as never)
      // What follows from the answer is asked for first.
      setImmediate(next)
    })
    // A thread dies of what no task can catch: memory that has run out.
    worker.on('error', (error: Error) => {
      busy.get(worker)?.fail(error)
      busy.delete(worker)
      next()
    })
    return worker
  }
  return {
    size,
    do: (task, input) =>
      new Promise((done, fail) => {
        waiting.push({message: {task, input}, done, fail})
        next()
      }),
    spare: (other) => {
      spared++
      const back = () => {
        spared--
        setImmediate(next)
      }
      other.then(back, back)
    },
    end: async () => {
      isOver = true
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()))
    },
  }
}
