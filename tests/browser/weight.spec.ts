/** Every page fits: a reading page, with its styles, in the first flight of a connection. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {brotliCompressSync, constants} from 'node:zlib'
import {expect, folder, listPages, published, test} from './site.ts'

/** Bytes of HTML and CSS together, compressed with brotli. */
const budget = {reading: 14_600, ledger: 30_000}
const ledgers = /\/(claims|figures|sources|revisions|full|cases)\/$/

for (const site of [folder, published.folder]) {
  test.describe(site === folder ? 'built without an origin' : 'built with one', () => {
    for (const {path, html} of listPages(site)) {
      test(`/${path} weighs no more than it may`, () => {
        const weight = compress(Buffer.from(html)) + sum(listStyles(html, site).map(compress))
        expect(weight).toBeLessThanOrEqual(ledgers.test(`/${path}`) ? budget.ledger : budget.reading)
      })
    }
  })
}

function listStyles(html: string, site: string): Buffer[] {
  return [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, file = '']) =>
    readFileSync(join(site, file)),
  )
}

function compress(bytes: Buffer): number {
  return brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
