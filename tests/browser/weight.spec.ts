/** Every page fits: a reading page, with its styles, in the first flight of a connection. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {brotliCompressSync, constants} from 'node:zlib'
import {expect, folder, listPages, test} from './site.ts'

/** Bytes of HTML and CSS together, compressed with brotli. */
const budget = {reading: 14_600, ledger: 30_000}
const ledgers = /\/(claims|figures|sources|revisions|full|cases)\/$/

for (const {path, html} of listPages()) {
  test(`/${path} weighs no more than it may`, () => {
    const styles = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, file = '']) =>
      readFileSync(join(folder, file)),
    )
    const weight = [Buffer.from(html), ...styles].reduce((sum, bytes) => sum + compress(bytes), 0)
    expect(weight).toBeLessThanOrEqual(ledgers.test(`/${path}`) ? budget.ledger : budget.reading)
  })
}

function compress(bytes: Buffer): number {
  return brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length
}
