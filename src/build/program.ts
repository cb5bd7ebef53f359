/**
 * The program: our pages and components as Astro compiles them, with the styles, fonts and scripts that they load.
 * It does not depend on any article, so it is kept until the code changes.
 */
import {fork} from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {digest} from '../cli/digest.ts'
import {Refusal} from '../cli/failure.ts'
import type {Settings} from '../cli/settings.ts'
import type {PictureAttributes} from '../shelf.ts'
import type {Compiled, Order} from './compile.ts'

export interface Program {
  /** Changes with the code, its dependencies and the settings: with whatever pages look like. */
  key: string
  /** Holds `program/`, compiled modules; `site/`, files to publish; and `pictures.json`. */
  folder: string
  /** Settles when all of that is there; absent where it is already. Rejects with a Refusal for what Astro has told. */
  compiling?: Promise<void>
}

/** Those of earlier code and other settings, to which one may come back. */
const kept = 6

/**
 * Find the program, or begin to compile it.
 *
 * @param code from `codeKey`
 * @param cache folder for what is kept between builds
 * @param signal ends the work early
 */
export function getProgram(
  code: string,
  {site, base, without, contentDir}: Settings,
  cache: string,
  signal: AbortSignal,
): Program {
  const key = digest(code, site, base, without.includes('pictures'))
  const pictures = listPictures(contentDir)
  const folder = join(cache, 'programs', digest(key, contentDir, pictures))
  if (!existsSync(folder)) return {key, folder, compiling: compileInto(folder, pictures, signal)}
  const now = new Date()
  utimesSync(folder, now, now)
  return {key, folder}
}

async function compileInto(folder: string, pictures: Picture[], signal: AbortSignal): Promise<void> {
  const unfinished = `${folder}.${process.pid}.unfinished`
  mkdirSync(unfinished, {recursive: true})
  try {
    await compile({folder: unfinished, pictures: pictures.map(({src}) => src)}, signal)
    if (!existsSync(folder)) renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, {recursive: true, force: true})
  }
  prune(dirname(folder))
}

/** Attributes of the pictures of articles, by their paths. */
export function readPictures({folder}: Program): Record<string, PictureAttributes> {
  return JSON.parse(readFileSync(join(folder, 'pictures.json'), 'utf8'))
}

interface Picture {
  /** Its path beside the articles. */
  src: string
  /** What tells one version of the file from another. */
  stamp: number[]
}

function listPictures(contentDir: string): Picture[] {
  const cwd = join(contentDir, 'articles')
  return globSync('**/*.{avif,gif,jpeg,jpg,png,svg,webp,AVIF,GIF,JPEG,JPG,PNG,SVG,WEBP}', {cwd})
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((src) => {
      const {size, mtimeMs} = statSync(join(cwd, src))
      return {src, stamp: [size, mtimeMs]}
    })
}

/** In a process of its own, which takes half a gigabyte of memory and gives it back when it ends. */
function compile(order: Order, signal: AbortSignal): Promise<void> {
  const child = fork(resolve(import.meta.dirname, 'compile.ts'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    signal,
  })
  const end = () => child.kill()
  process.once('exit', end)
  child.send(order)
  return new Promise<void>((done, fail) => {
    child.once('message', (result: Compiled) => {
      if (result.failure === undefined) done()
      else fail(new Refusal(result.failure))
    })
    child.once('error', fail)
    child.once('exit', (status, signal) => fail(new Error(`The compiler ended with ${signal ?? status}`)))
  }).finally(() => process.off('exit', end))
}

/** Remove those that were not used for longest, and what killed builds of long ago have left. */
function prune(folder: string): void {
  const entries = readdirSync(folder).map((name) => ({
    path: join(folder, name),
    unfinished: name.endsWith('.unfinished'),
    age: Date.now() - (statSync(join(folder, name), {throwIfNoEntry: false})?.mtimeMs ?? 0),
  }))
  // What is younger may be in use by another build.
  const idle = entries.filter(({age}) => age > 3_600_000)
  const litter = idle.filter(({unfinished}) => unfinished)
  const old = idle.filter(({unfinished}) => !unfinished).sort((a, b) => a.age - b.age)
  for (const {path} of [...old.slice(kept), ...litter]) rmSync(path, {recursive: true, force: true})
}
