/** One visit to a page by a reader who was never here, on a slow phone. */
import type {Browser, CDPSession} from '@playwright/test'

/** Bytes as they came over the line, heads of the answers included. */
export interface Weight {
  html: number
  css: number
  script: number
  font: number
  other: number
  total: number
}

export interface Visit {
  weight: Weight
  /** How many requests went elsewhere; none is answered. */
  foreign: number
  /** Milliseconds until the largest piece of the page was painted. */
  largestPaint: number
  /** Sum of the layout shifts: 0 is none. */
  shift: number
}

/** The phone that Lighthouse imagines: a slow 4G line and a quarter of this computer. */
const phone = {
  screen: {viewport: {width: 412, height: 823}, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true},
  line: {
    offline: false,
    latency: 150,
    downloadThroughput: 1_638_400 / 8,
    uploadThroughput: 768_000 / 8,
  },
  slowdown: 4,
}

/** What a page remembers of how it was painted. */
const watch = `
  window.painted = {largestPaint: 0, shift: 0}
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) painted.largestPaint = entry.startTime
  }).observe({type: 'largest-contentful-paint', buffered: true})
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) painted.shift += entry.value
  }).observe({type: 'layout-shift', buffered: true})
`

/** Open a page with nothing in the cache, and wait until it rests. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext(phone.screen)
  const page = await context.newPage()
  await page.addInitScript(watch)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', phone.line)
  await session.send('Emulation.setCPUThrottlingRate', {rate: phone.slowdown})
  const readTraffic = watchTraffic(session, new URL(url).origin)
  await page.goto(url, {waitUntil: 'networkidle'})
  const painted = await page.evaluate<Pick<Visit, 'largestPaint' | 'shift'>>('painted')
  await context.close()
  return {...readTraffic(), ...painted}
}

function watchTraffic(session: CDPSession, origin: string): () => Pick<Visit, 'weight' | 'foreign'> {
  const weight: Weight = {html: 0, css: 0, script: 0, font: 0, other: 0, total: 0}
  const kinds = new Map<string, keyof Weight>()
  let foreign = 0
  session.on('Network.requestWillBeSent', ({request}) => {
    if (/^https?:/.test(request.url) && new URL(request.url).origin !== origin) foreign++
  })
  session.on('Network.responseReceived', ({requestId, type}) => kinds.set(requestId, nameKind(type)))
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    weight[kinds.get(requestId) ?? 'other'] += encodedDataLength
    weight.total += encodedDataLength
  })
  return () => ({weight, foreign})
}

function nameKind(type: string): keyof Weight {
  switch (type) {
    case 'Document':
      return 'html'
    case 'Stylesheet':
      return 'css'
    case 'Script':
      return 'script'
    case 'Font':
      return 'font'
    default:
      return 'other'
  }
}
