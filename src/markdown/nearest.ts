import {distance} from 'fastest-levenshtein'

/**
 * The candidate that is spelt most like a word, if it is near enough to be meant:
 * a third of its letters off at most, or one slip where it is short.
 */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  let nearest: {candidate: string; slips: number} | undefined
  for (const candidate of candidates) {
    const slips = countSlips(word.toLowerCase(), candidate.toLowerCase())
    const bound = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3))
    if (slips <= bound && slips < (nearest?.slips ?? Infinity)) nearest = {candidate, slips}
  }
  return nearest?.candidate
}

/** How many slips lead from one word to another: letters left out, added or mistaken; two that changed places are one slip. */
export function countSlips(word: string, other: string): number {
  const swapped = [...word].some(
    (letter, at) => word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2) === other,
  )
  return swapped && word !== other ? 1 : distance(word, other)
}
