/** Whose turn it is: some requests at a time, one at a time for each host, with a pause between. */
import {setTimeout as wait} from 'node:timers/promises'

export class Turns {
  readonly #most: number
  readonly #pause: number
  /** The last turn of each host. */
  readonly #hosts = new Map<string, Promise<unknown>>()
  readonly #waiting: (() => void)[] = []
  #running = 0

  /**
   * @param most how many requests at a time
   * @param pause milliseconds between two requests to one host
   */
  constructor(most: number, pause: number) {
    this.#most = most
    this.#pause = pause
  }

  /** Run a request when it is its host's turn; returns what it returns, throws what it throws. */
  async take<Result>(host: string, request: () => Promise<Result>): Promise<Result> {
    const before = this.#hosts.get(host)
    const turn = (before ?? Promise.resolve()).then(() => this.#run(request))
    this.#hosts.set(
      host,
      turn.catch(() => undefined).then(() => wait(this.#pause)),
    )
    return await turn
  }

  async #run<Result>(request: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#running++
    try {
      return await request()
    } finally {
      this.#running--
      this.#waiting.shift()?.()
    }
  }
}
