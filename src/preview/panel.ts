/**
 * In the browser: the report over the last good page while an article has errors, and at any time a list of what the
 * article is made of. In a shadow tree, so that the page's styles and the panel's leave each other alone.
 */
import type {Item} from './items.ts'
import type {Problem, ShownFile} from './summary.ts'

const styles = `
:host { all: initial; position: fixed; inset: auto 0 0; z-index: 99; font: 14px/1.45 system-ui, sans-serif; color: #1c1b18 }
section { background: #fffdf6; border-block-start: 3px solid #0a5560; max-height: 55vh; overflow: auto; padding: .75rem 1.25rem; box-shadow: 0 -4px 24px #0003 }
section.errors { border-color: #9a3412 }
button { font: 600 13px system-ui; position: fixed; inset: auto 1rem 1rem auto; padding: .5rem .8rem; border: 1px solid #0a5560; background: #fffdf6; color: #0a5560; cursor: pointer }
button.errors { border-color: #9a3412; color: #9a3412 }
h2 { font-size: 15px; margin: .25rem 0 .5rem } h3 { font-size: 13px; margin: .9rem 0 .25rem }
ol, ul { margin: 0; padding: 0; list-style: none } li { padding: .35rem 0; border-block-start: 1px solid #e4dfd2 }
a { color: #0a5560 } pre { margin: .2rem 0 0; font: 12px ui-monospace, monospace; white-space: pre-wrap; color: #5d5a52 }
code { font: 12px ui-monospace, monospace; background: #f4f1ea; padding: 0 .2em } .unused { color: #9a3412 } .quiet { color: #5d5a52 }
`

const host = document.createElement('div')
host.lang = 'en'
const root = host.attachShadow({mode: 'open'})
document.body.append(host)
let open = false

const [, own = ''] = location.pathname.slice(import.meta.env.BASE_URL.length - 1).split('/')
let shown = ''

await catchUp()
import.meta.hot?.on('preview:reading', catchUp)
// A page that is just being loaded hears nothing, and a socket can break: whoever saves must see it all the same.
setInterval(catchUp, 2000)

/** Show the latest reading, and load the page anew if it shows an earlier one. */
async function catchUp(): Promise<void> {
  const response = await fetch(`/@preview/reading.json?article=${encodeURIComponent(own)}`)
  const {version, files} = (await response.json()) as {version: number; files: ShownFile[]}
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const read = navigation?.serverTiming.find(({name}) => name === 'reading')?.description
  if (read !== undefined && read !== String(version)) location.reload()
  const reading = JSON.stringify(files)
  if (reading !== shown) show(files)
  shown = reading
}

/** Errors open the panel by themselves, and close it when they are mended. */
function show(files: ShownFile[]): void {
  const errors = files.reduce((sum, {problems}) => sum + problems.filter(isError).length, 0)
  const warnings = files.reduce((sum, {problems}) => sum + problems.length, 0) - errors
  const button = make('button', tellCounts(errors, warnings))
  button.classList.toggle('errors', errors > 0)
  button.setAttribute('aria-expanded', String(errors > 0 || open))
  button.addEventListener('click', () => {
    open = !open
    show(files)
  })
  const style = make('style', styles)
  root.replaceChildren(style, ...(errors > 0 || open ? [panel(files, errors)] : []), button)
}

function panel(files: ShownFile[], errors: number): HTMLElement {
  const article = files.find(({id}) => id === own)
  const section = make('section', '')
  section.classList.toggle('errors', errors > 0)
  section.setAttribute('aria-label', 'Live preview')
  section.append(
    make(
      'h2',
      errors > 0 ? 'The page below is the last good one. To mend:' : (article?.path ?? 'Live preview'),
    ),
    ...files.filter(({problems}) => problems.length > 0).map(report),
    ...(article && errors === 0 ? inventory(article) : []),
  )
  return section
}

function report(file: ShownFile): HTMLElement {
  const list = make('ol', '')
  const sorted = [...file.problems].sort((a, b) => Number(isError(b)) - Number(isError(a)) || a.line - b.line)
  list.append(...sorted.slice(0, 50).map((problem) => problemItem(problem, file)))
  if (sorted.length > 50) list.append(make('li', `and ${sorted.length - 50} more`))
  return list
}

function problemItem(problem: Problem, file: ShownFile): HTMLElement {
  const li = make('li', '')
  const reason = problem.reason
    .split(/`([^`]*)`/)
    .map((text, at) => (at % 2 === 1 ? make('code', text) : text))
  const where = openLink(`${file.path}:${problem.line}:${problem.column}`, file, problem.line, problem.column)
  li.append(
    where,
    ` ${problem.severity}: `,
    ...reason,
    ' ',
    make('span', problem.rule, 'quiet'),
    make('pre', problem.excerpt),
  )
  return li
}

function inventory(file: ShownFile): HTMLElement[] {
  const kinds = [...new Set(file.items.map(({kind}) => kind))]
  return kinds.flatMap((kind) => {
    const items = file.items.filter((item) => item.kind === kind)
    const list = make('ul', '')
    list.append(...items.map((item) => inventoryItem(item, file)))
    return [make('h3', `${items.length} ${kind}${items.length === 1 ? '' : 's'}`), list]
  })
}

function inventoryItem(item: Item, file: ShownFile): HTMLElement {
  const li = make('li', '')
  const uses =
    item.uses === 0 ? make('span', 'unused', 'unused') : make('span', `used ${item.uses} ×`, 'quiet')
  li.append(openLink(item.id, file, item.line, 1), ` ${item.name} `, ...(item.kind === 'claim' ? [] : [uses]))
  return li
}

/** Vite opens the editor that runs, or the one that `EDITOR` names. */
function openLink(text: string, file: ShownFile, line: number, column: number): HTMLElement {
  const link = make('a', text) as HTMLAnchorElement
  const address = `/__open-in-editor?file=${encodeURIComponent(`${file.absolute}:${line}:${column}`)}`
  link.href = address
  link.addEventListener('click', (event) => {
    event.preventDefault()
    void fetch(address)
  })
  return link
}

function tellCounts(errors: number, warnings: number): string {
  const told = [
    errors > 0 && `${errors} error${errors === 1 ? '' : 's'}`,
    warnings > 0 && `${warnings} warning${warnings === 1 ? '' : 's'}`,
  ]
  return told.filter(Boolean).join(', ') || 'No problems'
}

function isError({severity}: Problem): boolean {
  return severity === 'error'
}

function make(name: string, text: string, className = ''): HTMLElement {
  const node = document.createElement(name)
  node.textContent = text
  if (className !== '') node.className = className
  return node
}
