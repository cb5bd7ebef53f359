/** What a reader would see go wrong on a page, whatever the page: to be run in the page itself, in any browser. */

/**
 * Text that is cut off, or printed over other text; and how far the page has to be pushed sideways to be read.
 * What scrolls by itself is no fault, if a keyboard can reach it.
 */
export function findFaults(): string[] {
  const {scrollWidth, clientWidth} = document.documentElement
  const sideways = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels to scroll sideways`] : []
  return [...sideways, ...findClipped(), ...findOverlaps()]

  function findClipped(): string[] {
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const {overflowX, overflowY, clipPath} = getComputedStyle(element)
        const isSpoken = clipPath !== 'none'
        if (isSpoken || (overflowX === 'visible' && overflowY === 'visible')) return false
        const cut =
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
        const scrolls = [overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll')
        return cut && !(scrolls && isReachable(element))
      })
      .map((element) => `cut off: ${name(element)}`)
  }

  /** By itself, or by a link in it. */
  function isReachable(element: HTMLElement): boolean {
    return element.tabIndex === 0 || element.querySelector('a[href], [tabindex="0"]') !== null
  }

  function findOverlaps(): string[] {
    const lines = listLines().sort((a, b) => a.top - b.top)
    return lines.flatMap((line, at) => {
      const rest = lines.slice(at + 1)
      const end = rest.findIndex(({top}) => top > line.bottom)
      return (end < 0 ? rest : rest.slice(0, end))
        .filter((other) => line.block !== other.block && line.left < other.right && other.left < line.right)
        .map((other) => `"${line.text}" is printed over "${other.text}"`)
    })
  }

  interface Line {
    text: string
    block: Element
    left: number
    right: number
    top: number
    bottom: number
  }

  /** Where letters stand: a box of theirs is higher than they are, so a part of it is taken off above and below. */
  function listLines(): Line[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const lines: Line[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || !node.nodeValue?.trim() || !parent.checkVisibility() || isUnseen(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const {left, right, top, bottom, width, height} of range.getClientRects()) {
        if (width < 2) continue
        const spare = height * 0.3
        const text = node.nodeValue.trim().slice(0, 30)
        lines.push({
          text,
          block: blockOf(parent),
          left: left + 1,
          right: right - 1,
          top: top + spare,
          bottom: bottom - spare,
        })
      }
    }
    return lines
  }

  /** Said and not shown, or beyond the edge of what scrolls, or above the page until it has the focus. */
  function isUnseen(element: Element): boolean {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const {clipPath, overflowX} = getComputedStyle(at)
      if (clipPath !== 'none' || overflowX === 'auto' || at.classList.contains('skip')) return true
    }
    return false
  }

  function blockOf(element: Element): Element {
    let block = element
    while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement
    return block
  }

  function name(element: Element): string {
    return `${element.localName}.${element.className} "${(element.textContent ?? '').trim().slice(0, 30)}"`
  }
}
