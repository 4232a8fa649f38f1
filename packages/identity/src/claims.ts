import { type Retired, toSlug } from '@prepdeck/model'
import type { Former, Found } from './matchers/matcher.ts'
import { withEnding } from './names.ts'

/**
 * The id of each item: those that stay what they are called come first, then files claim their
 * names, and last what has neither is called after its text.
 *
 * An id that another item bears or ever bore is never given: `why` → `why-2`.
 *
 * @param renamed - The fates of former names.
 * @param names - Every id in use or ever used; those given now are added.
 */
export function claimIds(
  found: readonly Found[],
  matches: ReadonlyMap<Found, Former>,
  renamed: readonly Retired[],
  names: Set<string>,
): Map<Found, string> {
  const fates = new Map(renamed.map(entry => [entry.id, entry]))
  const ids = new Map<Found, string>()
  const taken = new Map<string, number>()
  for (const wish of wishes) {
    for (const thing of found.filter(thing => !ids.has(thing))) {
      const former = matches.get(thing)
      const wanted = wish(thing, former)
      if (wanted === undefined) continue
      const isFree = (id: string) => !names.has(id) || id === former?.id || leadsTo(id, former?.id, fates)
      const [id, number] = firstFree(wanted, isFree, former ? 1 : taken.get(wanted))
      // What had no id before may have none of those that others of its name had to pass.
      if (!former) taken.set(wanted, number)
      names.add(id)
      ids.set(thing, id)
    }
  }
  return ids
}

type Wish = (found: Found, former: Former | undefined) => string | undefined

const wishes: readonly Wish[] = [
  ({ item }, former) => (former && (item.id ?? former.id) === former.id ? former.id : undefined),
  ({ item }) => item.id,
  ({ text }) => toSlug(text),
]

/** The first of `why`, `why-2`, `why-3` … that is free, and its number, which is not below `least`. */
function firstFree(wanted: string, isFree: (id: string) => boolean, least = 1): readonly [string, number] {
  const toId = (number: number) => (number === 1 ? wanted : withEnding(wanted, `-${number}`))
  let number = least
  while (!isFree(toId(number))) number++
  return [toId(number), number]
}

/** Whether `id` is a former name of what is called `target` now: `a`, when `a` became `b`, and `b` `target`. */
function leadsTo(id: string, target: string | undefined, fates: ReadonlyMap<string, Retired>): boolean {
  const seen = new Set<string>()
  for (let at = fates.get(id); at?.fate === 'moved' && !seen.has(at.id); at = fates.get(at.to)) {
    if (at.to === target) return true
    seen.add(at.id)
  }
  return false
}
