import { type Lock, noLongerThere, type Retired } from '@prepdeck/model'
import type { Refuse } from './conflict-error.ts'

/**
 * What became of every id that either side has retired.
 *
 * What one side withdrew only because it was no longer there, and the other has in use, is left
 * open: the build sees whether it is there now.
 */
export function mergeFates(ours: Lock, theirs: Lock, refuse: Refuse): Retired[] {
  const entries = [...ours.retired, ...theirs.retired].filter(
    entry => !(isOpen(entry) && (isInUse(entry.id, ours) || isInUse(entry.id, theirs))),
  )
  const fates = new Map<string, Retired>()
  for (const entry of entries) {
    const other = fates.get(entry.id)
    fates.set(entry.id, other ? toOne(other, entry, refuse) : entry)
  }
  return [...fates.values()]
}

function isInUse(id: string, { items, retired }: Lock): boolean {
  return Object.hasOwn(items, id) && retired.every(entry => entry.id !== id)
}

/** What somebody has written says more than that it is gone. Of equals the earlier. */
function toOne(one: Retired, other: Retired, refuse: Refuse): Retired {
  if (isOpen(one) !== isOpen(other)) return isOpen(one) ? other : one
  if (one.fate === 'withdrawn' && other.fate === 'withdrawn') return one.at <= other.at ? one : other
  if (toText(one) !== toText(other)) {
    refuse(`\`${one.id}\` ${toText(one)} on one side and ${toText(other)} on the other`)
  }
  return one.at <= other.at ? one : other
}

function isOpen(entry: Retired): boolean {
  return entry.fate === 'withdrawn' && entry.reason === noLongerThere
}

/** `moved to \`reason\`` */
function toText(entry: Retired): string {
  if (entry.fate === 'withdrawn') return 'was withdrawn'
  if (entry.fate === 'moved') return `moved to \`${entry.to}\``
  return `was split into ${entry.into.map(id => `\`${id}\``).join(', ')}`
}
