/** An editor, as far as a language server can tell: messages of its protocol over stdio. */
import {type ChildProcess, spawn} from 'node:child_process'
import {onTestFinished} from 'vitest'

export interface Diagnostic {
  range: {start: Position; end: Position}
  severity: number
  code: string
  source: string
  message: string
  codeDescription?: {href: string}
}

interface Position {
  line: number
  character: number
}

interface Message {
  id?: number
  method?: string
  params?: unknown
  result?: unknown
  error?: unknown
}

export class Client {
  readonly #server: ChildProcess
  readonly #listeners = new Set<(message: Message) => void>()
  #buffer = Buffer.alloc(0)
  #id = 0

  /** Start a server; it is stopped when the test is over. */
  constructor(command: string, args: string[], cwd: string) {
    this.#server = spawn(command, args, {cwd, stdio: ['pipe', 'pipe', 'inherit']})
    this.#server.stdout?.on('data', (data: Buffer) => this.#read(data))
    onTestFinished(() => void this.#server.kill())
  }

  /** Ask, and wait for the answer. */
  async request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#id
    const answer = this.#next((message) => message.id === id && message.method === undefined)
    this.#send({id, method, params})
    const {result, error} = await answer
    if (error) throw new Error(JSON.stringify(error))
    return result
  }

  notify(method: string, params: unknown): void {
    this.#send({method, params})
  }

  /** The next diagnostics of a file. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const isIt = ({method, params}: Message) =>
      method === 'textDocument/publishDiagnostics' && (params as {uri: string}).uri === uri
    const {params} = await this.#next(isIt)
    return (params as {diagnostics: Diagnostic[]}).diagnostics
  }

  #next(isIt: (message: Message) => boolean): Promise<Message> {
    return new Promise((resolve) => {
      const listen = (message: Message) => {
        if (!isIt(message)) return
        this.#listeners.delete(listen)
        resolve(message)
      }
      this.#listeners.add(listen)
    })
  }

  #send(message: object): void {
    const body = JSON.stringify({jsonrpc: '2.0', ...message})
    this.#server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  #read(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data])
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('utf8', 0, end))?.[1])
      if (end === -1 || this.#buffer.length < end + 4 + length) return
      const message = JSON.parse(this.#buffer.toString('utf8', end + 4, end + 4 + length))
      this.#buffer = this.#buffer.subarray(end + 4 + length)
      for (const listen of this.#listeners) listen(message)
    }
  }
}
