import {closest, distance} from 'fastest-levenshtein'

/** The candidate that is spelt most like a word, if it is near enough to be meant: a third of its letters off, at most. */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined
  const lower = word.toLowerCase()
  const nearest = closest(
    lower,
    candidates.map((candidate) => candidate.toLowerCase()),
  )
  const found = candidates.find((candidate) => candidate.toLowerCase() === nearest)
  const bound = Math.max(1, Math.ceil(Math.max(word.length, nearest.length) / 3))
  return distance(lower, nearest) <= bound ? found : undefined
}
