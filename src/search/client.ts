/**
 * The search page's script, the only one of the site. Asks Pagefind, and writes results as text, never as HTML.
 */

interface Found {
  url: string
  excerpt: string
  meta: {title: string; kind: string; article: string}
}

interface Pagefind {
  options(options: {baseUrl: string; excerptLength: number}): Promise<void>
  search(query: string): Promise<{results: {data(): Promise<Found>}[]}>
}

/** What the page says, in its language; `{query}` and `{count}` are filled in. */
interface Said {
  none: string
  searching: string
  failed: string
  more: string
  results: Partial<Record<Intl.LDMLPluralRule, string>>
  kinds: Record<string, string>
}

/** How many results are shown at a time. */
const step = 20

const form = document.querySelector<HTMLFormElement>('form[role="search"]')
if (form) start(form)

function start(form: HTMLFormElement): void {
  const {base = '/', said = '{}'} = form.dataset
  const page = {
    words: JSON.parse(said) as Said,
    status: document.querySelector('[role="status"]') as HTMLElement,
    list: document.querySelector('ol.results') as HTMLOListElement,
  }
  page.status.textContent = ''
  const input = form.elements.namedItem('q') as HTMLInputElement
  const address = `${base}pagefind/pagefind.js`
  const loading = import(/* @vite-ignore */ address) as Promise<Pagefind>
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    history.replaceState(null, '', `?q=${encodeURIComponent(input.value)}`)
    void search(input.value, loading, page)
  })
  input.value = new URLSearchParams(location.search).get('q') ?? ''
  if (input.value !== '') void search(input.value, loading, page)
}

interface Page {
  words: Said
  status: HTMLElement
  list: HTMLOListElement
}

async function search(query: string, loading: Promise<Pagefind>, {words, status, list}: Page): Promise<void> {
  list.replaceChildren()
  if (query.trim() === '') return
  status.textContent = words.searching
  try {
    const {results} = await (await loading).search(query)
    status.textContent =
      results.length === 0 ? words.none.replace('{query}', query) : countOf(results.length, words)
    await show(results, list, words)
  } catch {
    status.textContent = words.failed
  }
}

async function show(results: {data(): Promise<Found>}[], list: HTMLOListElement, words: Said): Promise<void> {
  const found = await Promise.all(results.slice(0, step).map((result) => result.data()))
  list.append(...found.map((each) => item(each, words)))
  const rest = results.slice(step)
  if (rest.length === 0) return
  const more = element('button', words.more, 'more')
  more.addEventListener('click', async () => {
    more.remove()
    await show(rest, list, words)
  })
  list.after(more)
}

function item({url, excerpt, meta}: Found, {kinds}: Said): HTMLLIElement {
  const link = element('a', meta.title)
  link.href = url
  const heading = document.createElement('p')
  heading.append(element('span', kinds[meta.kind] ?? meta.kind, 'kind'), ' ', link)
  const words = document.createElement('p')
  words.append(...markedText(excerpt))
  const li = document.createElement('li')
  li.append(heading, words)
  if (meta.article !== meta.title) li.append(element('p', meta.article, 'within'))
  return li
}

/** Pagefind marks what was found with `<mark>` in escaped text. */
function markedText(excerpt: string): (Node | string)[] {
  return excerpt.split(/<\/?mark>/).map((text, at) => {
    const plain = text.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    return at % 2 === 1 ? element('mark', plain) : plain
  })
}

const entities: Record<string, string> = {lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'"}

function countOf(count: number, {results}: Said): string {
  const rule = new Intl.PluralRules(document.documentElement.lang).select(count)
  return (results[rule] ?? results.other ?? '{count}').replace('{count}', String(count))
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  className = '',
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name)
  node.textContent = text
  if (className !== '') node.className = className
  return node
}
