/** The recipes for GitHub and for a container, as far as they can be tried without either. */
import {existsSync, globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'

const project = join(import.meta.dirname, '../..')

function read(path: string): string {
  return readFileSync(join(project, path), 'utf8')
}

interface Step {
  id?: string
  uses?: string
  run?: string
}

interface Workflow {
  permissions: Record<string, string>
  jobs: Record<string, {needs?: string; permissions?: Record<string, string>; steps: Step[]}>
}

const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>}

describe.each(globSync('.github/workflows/*.yml', {cwd: project}))('%s', (path) => {
  const text = read(path)
  const {permissions, jobs} = parse(text) as Workflow
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  test('runs commands that exist, with options that they know', () => {
    const commands = steps.flatMap(({run = ''}) => [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)])
    expect(commands.length).toBeGreaterThan(0)
    for (const [, name = ''] of commands) expect(Object.keys(scripts)).toContain(name)
  })

  test('uses actions as they were read, which nobody can exchange', () => {
    for (const {uses} of steps) if (uses) expect(uses).toMatch(/^actions\/[\w-]+@[\da-f]{40}$/)
  })

  test('speaks of steps and jobs that exist', () => {
    for (const {needs, steps, ...rest} of Object.values(jobs)) {
      if (needs) expect(Object.keys(jobs)).toContain(needs)
      const ids = steps.map(({id}) => id)
      for (const [, id] of JSON.stringify({steps, rest}).matchAll(/steps\.(\w+)\./g))
        expect(ids).toContain(id)
    }
  })

  test('lets a job write only where it installs nothing', () => {
    expect(Object.values(permissions)).not.toContain('write')
    for (const {permissions = {}, steps} of Object.values(jobs))
      if (Object.values(permissions).includes('write'))
        expect(steps.map(({run}) => run).join('\n')).not.toContain('npm')
  })
})

describe('the container', () => {
  const text = read('.hosts/Dockerfile')
  const instructions = text.replaceAll(/\\\n/g, ' ').match(/^[A-Z]+ .*$/gm) ?? []

  test('copies files that are there, and that .dockerignore lets through', () => {
    const ignored = new RegExp(
      `^(${read('.dockerignore')
        .split('\n')
        .filter((line) => /^[^#!]/.test(line) && line !== '.*')
        .join('|')})(/|$)`,
    )
    const sources = instructions
      .filter((line) => line.startsWith('COPY '))
      .flatMap((line) => line.split(' ').slice(1, -1))
      .filter((word) => !word.startsWith('--'))
      .map((path) => path.replace('/project/', ''))
      .filter((path) => path !== '/srv/site')
    expect(sources).toContain('.hosts/site.conf')
    for (const source of sources) {
      expect(existsSync(join(project, source)), source).toBe(true)
      expect(source).not.toMatch(ignored)
    }
  })

  test('starts nginx with the configuration of the tests, as nobody', () => {
    expect(instructions).toContain('USER 65534:65534')
    expect(instructions.at(-1)).toContain('"-c", "/etc/site/nginx.conf"')
    expect(text).toContain('/project/.hosts/nginx.conf /project/.hosts/site.conf /etc/site/')
  })

  test('tells nginx the base path in the words of its configuration', () => {
    const [, words = ''] = /s:(set .*?):set/.exec(text) ?? []
    expect(read('.hosts/site.conf')).toContain(words.replaceAll('\\', ''))
  })
})
