/** Numbers that look drawn by lot and are the same on every machine. */

export interface Random {
  /** A whole number, both bounds included. */
  int: (low: number, high: number) => number
  /** True as often as `share` of 1. */
  chance: (share: number) => boolean
  pick: <Item>(list: readonly Item[]) => Item
  /** So many different items, in an order of their own. */
  some: <Item>(list: readonly Item[], count: number) => Item[]
}

/** Make a source of random numbers. One seed always gives the same. */
export function createRandom(seed: number): Random {
  const next = mulberry32(seed)
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <Item>(list: readonly Item[]) => list[int(0, list.length - 1)] as Item
  return {
    int,
    pick,
    chance: (share) => next() < share,
    some: <Item>(list: readonly Item[], count: number) => {
      const rest = [...list]
      return Array.from({length: count}, () => rest.splice(int(0, rest.length - 1), 1)[0] as Item)
    },
  }
}

/** Numbers in [0, 1): Mulberry32 by Tommy Ettinger, in the public domain. */
function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let z = Math.imul(state ^ (state >>> 15), state | 1)
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61)
    return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32
  }
}
