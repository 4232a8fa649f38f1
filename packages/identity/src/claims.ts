import { type Retired, toSlug } from '@prepdeck/model'
import type { Former, Found } from './matchers/matcher.ts'
import { withEnding } from './names.ts'

/**
 * The id of each item: those that stay what they are called come first, then files claim their
 * names, and last what has neither is called after its text.
 *
 * An id that another item bears or ever bore is never given: `why` → `why-2`.
 *
 * @param names - Every id in use or ever used; those given now are added.
 */
export function claimIds(
  found: readonly Found[],
  matches: ReadonlyMap<Found, Former>,
  retired: readonly Retired[],
  names: Set<string>,
): Map<Found, string> {
  const fates = new Map(retired.map(entry => [entry.id, entry]))
  const ids = new Map<Found, string>()
  for (const wish of wishes) {
    for (const thing of found.filter(thing => !ids.has(thing))) {
      const former = matches.get(thing)
      const wanted = wish(thing, former)
      if (wanted === undefined) continue
      const isFree = (id: string) => !names.has(id) || id === former?.id || leadsTo(id, former?.id, fates)
      const id = firstFree(wanted, isFree)
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

function firstFree(wanted: string, isFree: (id: string) => boolean): string {
  let id = wanted
  for (let n = 2; !isFree(id); n++) id = withEnding(wanted, `-${n}`)
  return id
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
