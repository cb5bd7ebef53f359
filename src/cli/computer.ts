/** The computer that a command or a test runs on. */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, isAbsolute, join} from 'node:path'
import {chromium} from '@playwright/test'
import type {Computer} from './find-browser.ts'

const {CHROMIUM_PATH, PATH = ''} = process.env

/** This computer, as the search for a browser sees it. */
export const thisComputer: Computer = {
  chosen: CHROMIUM_PATH,
  own: chromium.executablePath(),
  isRoot: process.getuid?.() === 0,
  locate: (program) => listPlaces(program).find((path) => existsSync(path) && starts(path)),
  run: ([command = '', ...rest], minutes) => {
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
    const {status} = spawnSync(command, rest, {env, stdio: ['ignore', 2, 2], timeout: minutes * 60_000})
    return status === 0
  },
  say: (line) => console.log(line),
}

function listPlaces(program: string): string[] {
  if (isAbsolute(program)) return [program]
  return PATH.split(delimiter).map((folder) => join(folder, program))
}

/** A file is not enough: it may be a stand-in that only tells what to install, or lack its libraries. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], {stdio: 'ignore', timeout: 30_000}).status === 0
}
