/** Working things out once: a page, its data and the checks after it ask for the same again and again. */

/**
 * Remember what a function gives for a part of a whole, as long as the whole lives. Both are of the model, whose
 * objects never change.
 */
export function rememberFor<Part extends object, Whole extends object, Value>(
  work: (part: Part, whole: Whole) => Value,
): (part: Part, whole: Whole) => Value {
  const wholes = new WeakMap<Whole, Map<Part, Value>>()
  return (part, whole) =>
    getOrWork(
      getOrWork(wholes, whole, () => new Map<Part, Value>()),
      part,
      () => work(part, whole),
    )
}

/** What a map has under a key; if it has nothing, what the work gives. A weak map remembers as long as the key lives. */
export function getOrWork<Key, Value>(known: Known<Key, Value>, key: Key, work: () => Value): Value {
  const value = known.get(key)
  if (value !== undefined) return value
  const made = work()
  known.set(key, made)
  return made
}

/** A map, weak or not. */
interface Known<Key, Value> {
  get(key: Key): Value | undefined
  set(key: Key, value: Value): unknown
}
