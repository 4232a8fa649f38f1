import { existsSync } from 'node:fs'
import path from 'node:path'
import { checkCards, toCards } from '@prepdeck/cards'
import { identify } from '@prepdeck/identity'
import type { DraftItem, Item, Lock } from '@prepdeck/model'
import { parse, rules } from '@prepdeck/parser'
import type { Message } from '@prepdeck/preview'
import { reportCards } from '../bank/cards.ts'
import { type Location, stands } from '../files/locate.ts'
import { findPicture } from '../files/picture.ts'
import { isRead, readFile } from '../files/read.ts'
import type { ItemLook, Kept } from './delta.ts'
import { toMessages } from './messages.ts'

/** What one file says now, before the whole bank was read again. */
export interface Glimpse {
  readonly path: string
  readonly items: readonly ItemLook[]
  readonly messages: readonly Message[]
  readonly media: Kept['head']['media']
}

/**
 * Reads one file alone, which takes a thousandth of the time of the whole bank. What the bank as a whole knows of its
 * items (ids, roles, numbers) and says of the file is taken to be as it was.
 *
 * @returns Nothing where that would be wrong: another number of items, another identity, a fault of the whole file.
 */
export function glimpse(file: string, kept: Kept, { folder, single, name }: Location): Glimpse | undefined {
  const before = [...kept.items.values()].filter(({ item }) => item.source.path === file)
  const source = readFile(folder, file)
  const config = !single && stands(path.join(folder, 'bank.yaml')) ? readFile(folder, 'bank.yaml') : undefined
  if (before.length === 0 || !isRead(source) || (config && !isRead(config))) return undefined
  const {
    config: head,
    draft,
    places,
  } = parse({
    config,
    files: [source],
    name,
    exists: other => existsSync(path.join(folder, other)),
    findPicture: other => findPicture(folder, other),
  })
  const found = draft?.items.filter(item => item.source.path === file) ?? []
  if (!draft || found.length !== before.length) return undefined

  const items = found.map((item, index) => withPlace(item, before[index]?.item as Item))
  const cards = toCards({ ...draft, items })
  if (head) reportCards(checkCards(cards, head.limits), cards, places, [source])
  const { bank, lock } = identify(cards, { lock: toLock(before, kept), now: 0, seed: '' })
  if (bank.items.some(({ id }, index) => id !== before[index]?.item.id)) return undefined
  return {
    path: file,
    items: bank.items.map(item => ({
      item,
      cards: bank.cards.filter(card => card.item === item.id),
      locked: lock.items[item.id],
    })),
    messages: [...toMessages(source).filter(({ rule }) => !ofBank.has(rule)), ...toSettled(file, kept)],
    media: draft.media,
  }
}

/** A bank with what was glimpsed of some of its files since it was read. */
export function withGlimpses(kept: Kept, glimpses: Iterable<Glimpse>): Kept {
  let { head, messages } = kept
  const items = new Map(kept.items)
  for (const one of glimpses) {
    for (const look of one.items) if (items.has(look.item.id)) items.set(look.item.id, look)
    messages = [...messages.filter(message => message.path !== one.path), ...one.messages]
    head = { ...head, media: [...head.media, ...one.media] }
  }
  return { head, items, messages }
}

/** What the syllabus and the other files say of an item stays. */
function withPlace(item: DraftItem, before: Item): DraftItem {
  if (item.kind !== 'question' || before.kind !== 'question') return { ...item, id: before.id } as DraftItem
  const { number, role, listed } = before
  return {
    ...item,
    ...(item.id === undefined ? {} : { id: before.id }),
    ...(number === undefined ? {} : { number }),
    ...(role === undefined ? {} : { role }),
    ...(listed === undefined ? {} : { listed, section: before.section }),
  }
}

/** What the lock remembers of these items alone. */
function toLock(before: readonly ItemLook[], { head }: Kept): Lock {
  const items = before.flatMap(({ item, locked }) => (locked ? [[item.id, locked] as const] : []))
  return { lockVersion: 1, uid: head.uid, items: Object.fromEntries(items), retired: [] }
}

/** What only the whole bank can say of a file is said as before, until it is read again. */
function toSettled(file: string, { messages }: Kept): Message[] {
  return messages.filter(({ path, rule }) => path === file && ofBank.has(rule))
}

const ofBank: ReadonlySet<string> = new Set([...rules.bank.map(({ id }) => id), 'front-alike', 'schema'])
