import type { Bank } from '@prepdeck/model'

/** Former id → present id, for each former id whose question is still there under one name. */
export type Moved = readonly (readonly [from: string, to: string])[]

/** `a` moved to `b`, `b` to `c`: → `a` to `c`, `b` to `c`. A split or withdrawn id leads nowhere. */
export function toMoved(bank: Bank): Moved {
  const present = new Set(bank.items.flatMap(item => (item.kind === 'question' ? item.id : [])))
  const steps = new Map(bank.retired.flatMap(old => (old.fate === 'moved' ? [[old.id, old.to]] : [])))
  return [...steps.keys()]
    .map(from => [from, follow(from, steps)] as const)
    .filter(([from, to]) => present.has(to) && !present.has(from))
}

/** The end of the way; a way in a circle ends after as many steps as there are. */
function follow(from: string, steps: ReadonlyMap<string, string>): string {
  let at = from
  for (let left = steps.size; left > 0; left--) at = steps.get(at) ?? at
  return at
}
