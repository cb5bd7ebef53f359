import {expect, test} from 'vitest'
import {advice, type Computer, findBrowser} from '../../src/cli/find-browser.ts'

interface World extends Partial<Computer> {
  /** Programs that are there and start, by the name or path that finds them. */
  programs?: Record<string, string>
  /** Commands that succeed, each with the programs that it brings. */
  commands?: Record<string, Record<string, string>>
}

/** Search on a computer that exists only here, and tell everything that was done. */
function search({programs = {}, commands = {}, ...rest}: World): {
  found: string | undefined
  ran: string[]
  said: string[]
} {
  const there = {...programs}
  const ran: string[] = []
  const said: string[] = []
  const found = findBrowser({
    chosen: undefined,
    own: '/cache/chrome',
    isRoot: true,
    locate: (program) => there[program],
    run: (command) => {
      const line = command.join(' ')
      ran.push(line)
      Object.assign(there, commands[line])
      return line in commands
    },
    say: (line) => said.push(line),
    ...rest,
  })
  return {found, ran, said}
}

const debian = {'apt-get': '/usr/bin/apt-get'}
const installed = {chromium: '/usr/bin/chromium'}
const fetching = 'npx playwright install chromium'
const install = 'apt-get install -y --no-install-recommends chromium'

test('CHROMIUM_PATH comes first', () => {
  const programs = {'/opt/chrome': '/opt/chrome', chromium: '/usr/bin/chromium'}
  expect(search({chosen: '/opt/chrome', programs})).toEqual({
    found: '/opt/chrome',
    ran: [],
    said: ['Browser: /opt/chrome, from CHROMIUM_PATH'],
  })
})

test('a CHROMIUM_PATH that does not start is told, and the search goes on', () => {
  const {found, said} = search({chosen: '/opt/chrome', programs: installed})
  expect(found).toBe('/usr/bin/chromium')
  expect(said[0]).toBe('Browser: `/opt/chrome` in CHROMIUM_PATH does not start')
})

test('what is on PATH is taken, and nothing is installed', () => {
  expect(search({programs: {'google-chrome': '/usr/bin/google-chrome'}})).toEqual({
    found: '/usr/bin/google-chrome',
    ran: [],
    said: ['Browser: /usr/bin/google-chrome'],
  })
})

test('so is one that Playwright has fetched before', () => {
  const {found, ran} = search({programs: {'/cache/chrome': '/cache/chrome'}})
  expect([found, ran]).toEqual(['/cache/chrome', []])
})

test('without any, Playwright is asked to fetch its own', () => {
  const {found, ran} = search({commands: {[fetching]: {'/cache/chrome': '/cache/chrome'}}})
  expect([found, ran]).toEqual(['/cache/chrome', [fetching]])
})

test('where Playwright cannot, Debian installs its package', () => {
  const {found, ran} = search({programs: debian, commands: {'apt-get update': {}, [install]: installed}})
  expect([found, ran]).toEqual(['/usr/bin/chromium', [fetching, 'apt-get update', install]])
})

test('so it does where what Playwright fetched lacks its libraries', () => {
  const commands = {[fetching]: {}, 'apt-get update': {}, [install]: installed}
  const {found, said} = search({programs: debian, commands})
  expect(found).toBe('/usr/bin/chromium')
  expect(said).toContain('Browser: what Playwright fetched does not start')
})

test('a list of packages that cannot be refreshed does not stop the installation', () => {
  expect(search({programs: debian, commands: {[install]: installed}}).found).toBe('/usr/bin/chromium')
})

test('who is not root asks through sudo, if that needs no password', () => {
  const commands = {'sudo -n true': {}, 'sudo -n apt-get update': {}, [`sudo -n ${install}`]: installed}
  expect(search({isRoot: false, programs: debian, commands}).found).toBe('/usr/bin/chromium')
})

test('who may not is told what to install', () => {
  const {found, ran, said} = search({isRoot: false, programs: debian, commands: {[install]: installed}})
  expect([found, ran]).toEqual([undefined, [fetching, 'sudo -n true']])
  expect(said.at(-1)).toBe(advice)
})

test('a system without packages of Debian is told what to install', () => {
  const {found, ran, said} = search({})
  expect([found, ran]).toEqual([undefined, [fetching]])
  expect(said.at(-1)).toBe(advice)
})

test('a package that cannot be installed ends in the same advice, once', () => {
  const {found, said} = search({programs: debian})
  expect(found).toBeUndefined()
  expect(said.filter((line) => line === advice)).toHaveLength(1)
})
