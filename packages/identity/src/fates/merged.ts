import type { Lock } from '@prepdeck/model'
import { type Rarity, toRarity, weigh } from '../likeness/rarity.ts'
import { type Bag, toBag, toWords } from '../likeness/words.ts'
import { groupBy } from '../matchers/pairing.ts'
import type { Present } from '../present.ts'

/**
 * The items that went into another one: it gained their words in this build.
 *
 *     What is a list?    What is a tuple?    →    What is a list, and what is a tuple?
 *
 * Four fifths of the words, weighed by their rarity, are in it, and half of them are new there; so
 * a question that was only removed has not gone into a longer one that was there all along.
 *
 * @returns The id of each → that of the one it went into.
 */
export function findMerged(before: Lock, present: readonly Present[]): Map<string, string> {
  const targets = present.filter(isReworded).map(toTarget)
  const vanished = targets.length === 0 ? [] : toVanished(before, present)
  if (vanished.length === 0) return new Map()
  const bags = new Map(vanished.map(id => [id, toBag(toWords(before.items[id]?.text ?? ''))]))
  const rarity = toRarity([...bags.values(), ...present.map(({ found }) => toBag(toWords(found.text)))])
  const holders = toHolders(targets)
  return new Map(
    [...bags].flatMap(([id, bag]) => {
      const near = new Set(telling(bag, rarity).flatMap(word => holders.get(word) ?? []))
      const [best] = [...near]
        .filter(target => isIn(bag, target.bag, rarity) >= 0.8 && isIn(bag, target.gained, rarity) >= 0.5)
        .toSorted((a, b) => isIn(bag, b.gained, rarity) - isIn(bag, a.gained, rarity))
      return best ? [[id, best.id] as const] : []
    }),
  )
}

/** An item with other words than before. */
interface Target {
  readonly id: string
  readonly bag: Bag
  readonly gained: Bag
}

function isReworded({ found, former }: Present): boolean {
  return found.text !== former?.item.text
}

function toTarget({ id, found, former }: Present): Target {
  const words = toWords(found.text)
  return { id, bag: toBag(words), gained: toBag(without(words, toWords(former?.item.text ?? ''))) }
}

/** The items that were there at the last build, and that nothing was recognised as. */
function toVanished({ items, retired }: Lock, present: readonly Present[]): string[] {
  const known = new Set([...present.map(({ former }) => former?.id), ...retired.map(({ id }) => id)])
  return Object.keys(items).filter(id => !known.has(id))
}

/** The words of which there are more than before: `a list and a tuple` without `a list` → `and`, `a`, `tuple`. */
function without(words: readonly string[], before: readonly string[]): string[] {
  const left = new Map([...groupBy(before, word => word)].map(([word, same]) => [word, same.length]))
  return words.filter(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

function toHolders(targets: readonly Target[]): Map<string, Target[]> {
  const entries = targets.flatMap(target => [...target.gained].map(word => ({ word, target })))
  const groups = groupBy(entries, ({ word }) => word)
  return new Map([...groups].map(([word, group]) => [word, group.map(({ target }) => target)]))
}

/** The rarest words which are half of a text: what has none of them has not half of it. */
function telling(bag: Bag, rarity: Rarity): string[] {
  const half = weigh(bag, rarity) / 2
  let weight = 0
  return [...bag]
    .toSorted((a, b) => rarity(b) - rarity(a))
    .filter(word => {
      const isNeeded = weight <= half
      weight += rarity(word)
      return isNeeded
    })
}

/** How much of one text is in another, from 0 to 1. */
function isIn(one: Bag, other: Bag, rarity: Rarity): number {
  const common = [...one].filter(word => other.has(word))
  return one.size === 0 ? 0 : weigh(common, rarity) / weigh(one, rarity)
}
