import type { Lock } from '@prepdeck/model'

/** The most characters an id may have. */
const longest = 120

/** Every id that is in use or ever was. Items and cards share one set of names, so guids cannot meet. */
export function namesOf({ items, retired }: Lock): Set<string> {
  return new Set([
    ...Object.entries(items).flatMap(([id, item]) => [id, ...Object.keys(item.cards)]),
    ...retired.map(({ id }) => id),
  ])
}

/** `why` and `-2` → `why-2`; a name that would be too long is cut, not its ending. */
export function withEnding(name: string, ending: string): string {
  return name.slice(0, longest - ending.length).replace(/(?<!-)-+$/, '') + ending
}
