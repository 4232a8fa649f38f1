import type { Lock, LockedCard, LockedItem } from '@prepdeck/model'
import { inOrder, propertiesOf } from './property-order.ts'

/**
 * A lock → the text of `prepdeck.lock.json`: two spaces, a last line feed, items, lists and
 * retired ids sorted, so that two branches seldom write at the same line. It names no schema: an address with a
 * version would change the lock with every release of the program.
 */
export function toLockText({ lockVersion, uid, items, lists, retired }: Lock): string {
  const lock: Lock = {
    lockVersion,
    uid,
    items: mapValues(sorted(items), toItem),
    ...(lists ? { lists: sorted(lists) } : {}),
    retired: retired
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(entry => inOrder(entry, propertiesOf('bank', entry.fate))),
  }
  return `${JSON.stringify(lock, null, 2)}\n`
}

/** Whether two locks say the same. */
export function isSame(one: Lock, other: Lock): boolean {
  return toLockText(one) === toLockText(other)
}

function toItem(item: LockedItem): LockedItem {
  const cards = mapValues(item.cards, card => inOrder<LockedCard>(card, propertiesOf('lock', 'lockedCard')))
  return inOrder({ ...item, cards }, propertiesOf('lock', 'lockedItem'))
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  to: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]))
}
