import type { Bank, Item, Source } from '@prepdeck/model'
import type { Message, Snapshot } from '../snapshot.ts'

/** The messages of a bank by what they are about. */
export interface Placed {
  /** By the id of a question or note. */
  readonly ofItems: ReadonlyMap<string, readonly Message[]>
  /** What is about the bank as a whole: `bank.yaml`, the syllabus, the lock. */
  readonly ofBank: readonly Message[]
}

/**
 * Which message is about which question or note: those in the lines where it is written or listed, and those
 * about a file as a whole that holds no other.
 */
export function placeMessages({ bank, messages }: Pick<Snapshot, 'bank' | 'messages'>): Placed {
  const spans = toSpans(bank)
  const ofItems = new Map<string, Message[]>()
  const ofBank: Message[] = []
  for (const message of messages) {
    const owner = findOwner(spans.get(message.path) ?? [], message)
    if (owner === undefined) ofBank.push(message)
    else ofItems.set(owner, [...(ofItems.get(owner) ?? []), message])
  }
  return { ofItems, ofBank }
}

/** Lines of a file that belong to an item. */
interface Owned extends Pick<Source, 'start' | 'end'> {
  readonly id: string
  /** Whether the item is written there, not only listed. */
  readonly written: boolean
}

function toSpans({ items }: Bank): Map<string, Owned[]> {
  const spans = new Map<string, Owned[]>()
  const add = ({ id }: Item, source: Source, written: boolean): void => {
    const { path, start, end } = source
    const known = spans.get(path)
    if (known) known.push({ id, start, end, written })
    else spans.set(path, [{ id, start, end, written }])
  }
  for (const item of items) {
    add(item, item.source, true)
    if (item.kind === 'question' && item.listed) add(item, item.listed, false)
  }
  return spans
}

function findOwner(spans: readonly Owned[], { line }: Message): string | undefined {
  const [only, ...others] = spans
  if (only?.written && others.length === 0) return only.id
  if (line === undefined) return undefined
  return spans.find(({ start, end }) => start.line <= line && line <= end.line)?.id
}
