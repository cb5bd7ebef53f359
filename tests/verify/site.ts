/** Sites that are verified as a build does it: a unit at a time where it is made, then what leads from one to another. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {readStyles, settle} from '../../src/build/settle.ts'
import {settleAll} from '../../src/build/settle-all.ts'
import {listFiles} from '../../src/cli/list-files.ts'
import {localOrigin} from '../../src/feed/home.ts'
import {isArticle, isText} from '../../src/verify/file.ts'
import {verifyKinds} from '../../src/verify/valid.ts'

/** The data of an article that says nothing. */
export const nothing = {
  ...{id: 'a', language: 'en', sections: [], revisions: []},
  ...{claims: {}, figures: {}, sources: {}, comparisons: {}},
}

/** What is wrong with a built site, a line a problem. `base` is the path below the origin: `/`, `/kursk/`. */
export function verifySite(folder: string, base: string, origin = localOrigin): string[] {
  const site = readSite(folder)
  const pages = [...site.texts].filter(([file]) => file.endsWith('.html'))
  return [...verifyUnits(site, base, origin), ...verifyKinds(new Map(pages))]
}

/** The same of files that are given with their texts, but for the validity of the pages. */
export function verify(texts: Record<string, string>, base = '/', origin = localOrigin): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'))
  try {
    for (const [file, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, file)), {recursive: true})
      writeFileSync(join(folder, file), text)
    }
    return verifyUnits(readSite(folder), base, origin)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

interface Site {
  folder: string
  files: string[]
  texts: Map<string, string>
}

function readSite(folder: string): Site {
  const files = listFiles(folder)
  const texts = new Map(files.filter(isText).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  return {folder, files, texts}
}

function verifyUnits({folder, files, texts}: Site, base: string, origin: string): string[] {
  const place = {origin, base}
  const articles = new Set(files.filter(isArticle).map(dirname))
  const styles = readStyles(new Map([...texts].filter(([file]) => file.endsWith('.css'))), place)
  const units = ['', ...articles].map((name) => {
    const isOwn = (file: string) => {
      const [first = ''] = file.split('/', 1)
      return name === '' ? !articles.has(first) : first === name
    }
    const own = files.filter(isOwn)
    const made = {name, files: own, texts: new Map([...texts].filter(([file]) => isOwn(file)))}
    const settled = settle(made, {place, articles: articles.size, styles})
    return {name, key: '', files: own.map((file) => [file, 0, 0] as [string, number, number]), ...settled}
  })
  return settleAll(units, folder, place)
}
