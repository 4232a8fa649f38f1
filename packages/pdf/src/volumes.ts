import type { Bank, Item } from '@prepdeck/model'
import type { Order } from './order.ts'
import { type Elsewhere, isPrinted } from './sheet.ts'

/** A part of a sheet that is laid out by itself, in a file of its own. */
export interface Volume {
  readonly bank: Bank
  /** From 1; of how many. */
  readonly number: number
  readonly of: number
  readonly elsewhere: Elsewhere
}

/**
 * A bank in as many volumes as its sheet needs, for Typst keeps every page of a file in memory: one of 300 pages
 * takes about a gigabyte. What fits into one is one; else each has about half of that, all of them about the same.
 */
export function toVolumes(bank: Bank, { sheet }: Order): Volume[] {
  const parts =
    sheet === 'cards' ? toCardParts(bank) : toItemParts(sheet === 'practice' ? withoutNotes(bank) : bank)
  sheet === 'cards' ? toCardParts(bank) : toItemParts(sheet === 'practice' ? withoutNotes(bank) : bank)
  const volumeOf = new Map(
    parts.flatMap(({ items }, index) =>
      items.filter(isPrinted).map(item => [item.id, { item, volume: index + 1 }]),
    ),
  )
  return parts.map((part, index) => ({
    ...{ bank: part, number: index + 1, of: parts.length },
    elsewhere: parts.length === 1 ? new Map() : volumeOf,
  }))
}

/** Characters of an item's JSON, or of a card's; a page of a study guide holds about 8,000. */
const most = { whole: 2_400_000, volume: 1_200_000 }

function toItemParts(bank: Bank): Bank[] {
  return cut(bank.items).map(items => {
    const ids = new Set(items.map(({ id }) => id))
    return { ...bank, items, cards: bank.cards.filter(({ item }) => ids.has(item)) }
  })
}

function withoutNotes(bank: Bank): Bank {
  return { ...bank, items: bank.items.filter(({ kind }) => kind === 'question') }
}

/** They keep the order in which they are learnt. */
function toCardParts(bank: Bank): Bank[] {
  return cut(bank.cards).map(cards => ({ ...bank, cards }))
}

function cut<Part extends Item | Bank['cards'][number]>(parts: readonly Part[]): Part[][] {
  const sizes = parts.map(part => JSON.stringify(part).length)
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  if (whole <= most.whole) return [[...parts]]
  const room = whole / Math.ceil(whole / most.volume)
  const volumes: Part[][] = [[]]
  let taken = 0
  for (const [index, part] of parts.entries()) {
    if (taken >= room * volumes.length) volumes.push([])
    volumes.at(-1)?.push(part)
    taken += sizes[index] as number
  }
  return volumes
}
