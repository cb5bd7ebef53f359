/** Cut a list into pieces of a size, for threads to share: so small that none is left with much more than the others. */
export function cut<Item>(items: readonly Item[], size: number): Item[][] {
  const pieces = Math.ceil(items.length / size)
  return Array.from({length: pieces}, (_, at) => items.slice(at * size, (at + 1) * size))
}
