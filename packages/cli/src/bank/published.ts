import type { Bank } from '@prepdeck/model'
import { report } from '@prepdeck/parser'
import type { VFile } from 'vfile'
import { isRead } from '../files/read.ts'

/**
 * The last release of a bank, out of `published/bank.json`. It may be of an older program, so it is not
 * held against the schema of today: ids, and where they stood, are all that is asked of it.
 *
 * @returns Nothing where there is none; what is wrong with it becomes a message on the file.
 */
export function readPublished(file: VFile | undefined): Bank | undefined {
  if (!file || !isRead(file)) return undefined
  const bank = toValue(String(file))
  if (isBank(bank)) return bank
  const reason = 'Unexpected content, expected the bank of the last release'
  const cure = 'Restore the file that was committed with the release'
  report(file, 'published', { place: { line: 1, column: 1 }, reason, cure }, 'error')
  return undefined
}

function toValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isBank(value: unknown): value is Bank {
  const { uid, version, items, cards, retired } = (value ?? {}) as Partial<Bank>
  return (
    [uid, version].every(isText) &&
    isListOf(items, ({ id, source }) => isText(id) && isText(source?.path)) &&
    isListOf(cards, ({ id, item }) => isText(id) && isText(item)) &&
    isListOf(retired, ({ id }) => isText(id))
  )
}

function isListOf<Thing>(
  things: readonly Thing[] | undefined,
  isOne: (thing: Partial<Thing>) => boolean,
): boolean {
  return Array.isArray(things) && things.every(thing => isOne(thing ?? {}))
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}
