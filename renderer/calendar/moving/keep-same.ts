import { dequal } from 'dequal/lite'

/** What was read again, with what has not changed since as the same objects, so that only what has is drawn anew. */
export function keepSame<One>(
  before: readonly One[],
  next: readonly One[],
  keyOf: (one: One) => string,
): One[] {
  const known = new Map(before.map((one) => [keyOf(one), one]))
  return next.map((one) => {
    const old = known.get(keyOf(one))
    return old !== undefined && dequal(old, one) ? old : one
  })
}

/** The same of a whole. */
export function keepWhole<One>(before: One, next: One): One {
  return dequal(before, next) ? before : next
}
