import { toCanonical } from '@prepdeck/model'

/** A member by its path, and its value: `answer.short`. */
type Members = Readonly<Record<string, unknown>>

/** The names of the members that differ, sorted. */
export function changedFields(old: Members, now: Members): string[] {
  const names = new Set([...Object.keys(old), ...Object.keys(now)])
  return [...names].filter(name => !isSame(old[name], now[name])).toSorted()
}

/** Whether two values say the same: the order of keys and the wrapping of a paragraph are no difference. */
export function isSame(old: unknown, now: unknown): boolean {
  return JSON.stringify(toCanonical(old)) === JSON.stringify(toCanonical(now))
}

/** A thing without some of its members. */
export function without(thing: object, names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name)))
}
