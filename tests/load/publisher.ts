/** A thread that publishes one version whenever it is told to, while readers read. */
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parentPort, workerData} from 'node:worker_threads'
import {publish} from '../../src/cli/publish.ts'
import {makeVersion, readSite, type Site} from './versions.ts'

const {from, to} = workerData as {from: string; to: string}
const site = readSite(from)

parentPort?.on('message', async (version: number) => {
  await publish(to, async ({folder}) => write(makeVersion(site, version), folder))
  parentPort?.postMessage(version)
})

function write(files: Site, folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), {recursive: true})
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), bytes)
  }
}
