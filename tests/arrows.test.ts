/** Arrows one way: which folder may import from which, and from which packages. `article/` points nowhere. */
import {globSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {expect, test} from 'vitest'

const src = join(import.meta.dirname, '../src')

const unified =
  /^(unified|vfile|vfile-message|yaml|fastest-levenshtein|github-slugger|(remark|rehype|unist|mdast|hast|micromark)[\w-]*|mdast|hast|unist)$/

/** What each folder may import beside its own files: folders and files of `src/`, and packages. */
const allowed: Record<string, {from: string[]; packages: RegExp}> = {
  article: {from: [], packages: /^astro\/zod$/},
  markdown: {from: ['article'], packages: unified},
  reading: {
    from: ['article', 'markdown', 'cli'],
    packages: /^(node:[\w/]+|htmlparser2|image-size|vfile|vfile-message)$/,
  },
  chart: {from: ['article'], packages: /^d3-(scale|time)$/},
  feed: {from: ['article', 'chart'], packages: /^schema-dts$/},
  search: {from: ['article'], packages: /^$/},
  hosts: {from: ['article'], packages: /^$/},
  pictures: {
    from: ['article', 'chart', 'cli', 'site.ts'],
    packages: /^(node:[\w/]+|@resvg\/resvg-js|sharp)$/,
  },
  zip: {from: [], packages: /^(node:[\w/]+|fflate)$/},
  verify: {
    from: ['article', 'feed'],
    packages: /^(node:[\w/]+|entities|fast-xml-parser|html-validate\/browser)$/,
  },
  components: {
    from: ['article', 'chart', 'feed', 'layouts', 'cli', 'site.ts', 'pictures.ts', 'gallery.ts'],
    packages: /^astro(:assets)?$/,
  },
  layouts: {
    from: ['components', 'article', 'chart', 'feed', 'style', 'cli', 'site.ts', 'pictures.ts', 'hosts'],
    packages: /^(astro(:assets)?|virtual:fonts\.css)$/,
  },
  pages: {
    from: [
      'layouts',
      'style',
      'components',
      'article',
      'feed',
      'chart',
      'search',
      'pictures',
      'cli',
      'shelf.ts',
      'site.ts',
      'pictures.ts',
      'hosts',
    ],
    packages: /^(astro(:assets)?|node:[\w/]+)$/,
  },
}

for (const [folder, {from, packages}] of Object.entries(allowed)) {
  test(`${folder}/ imports from ${from.join(', ') || 'nowhere else'}`, () => {
    const wrong = globSync(`${folder}/**/*.{ts,astro}`, {cwd: src}).flatMap((file) =>
      listImports(join(src, file))
        .filter((target) => !isAllowed(target, file, [folder, ...from], packages))
        .map((target) => `${file}: ${target}`),
    )
    expect(wrong).toEqual([])
  })
}

function listImports(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  const statements = text.matchAll(/^(?:import|export)\s(?:[^'"`;=]*?\sfrom\s)?['"]([^'"\n]+)['"]/gm)
  return [...statements].map(([, target = '']) => target)
}

function isAllowed(target: string, file: string, folders: string[], packages: RegExp): boolean {
  if (!target.startsWith('.')) return packages.test(target)
  const [first = ''] = relative(src, join(src, dirname(file), target)).split('/')
  return folders.includes(first)
}
