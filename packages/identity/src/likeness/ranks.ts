import { type Rarity, weigh } from './rarity.ts'
import type { Bag } from './words.ts'

/** An old text by its index, and the share of words that it has in common with a new one. */
export interface Share {
  readonly old: number
  readonly share: number
}

/** Which old texts are like a new one. */
export interface Rank {
  readonly first: Share
  readonly second: Share
  /** Those of the unknown that share half of their words or more. */
  readonly alike: readonly Share[]
}

/**
 * The share of their words that two texts have in common, weighed by rarity; from 0 to 1.
 *
 * The coefficient of L. R. Dice, “Measures of the amount of ecologic association between species”, 1945.
 */
export function shareOf(one: Bag, other: Bag, rarity: Rarity): number {
  const common = [...one].filter(word => other.has(word))
  return toShare(weigh(common, rarity), weigh(one, rarity) + weigh(other, rarity))
}

/**
 * Ranks old texts by their share with a new one. Only those that have a word in common with it are
 * compared, so that a bank of thousands is compared in seconds.
 *
 * @param unknown - How many of the old ones, the first ones, nothing has been recognised as.
 */
export function toRanks(olds: readonly Bag[], unknown: number, rarity: Rarity): (bag: Bag) => Rank {
  const weights = olds.map(bag => weigh(bag, rarity))
  const holders = toHolders(olds)
  return bag => {
    const weight = weigh(bag, rarity)
    const common = toCommon(bag, holders, olds.length, rarity)
    let [first, second] = [nobody, nobody]
    const alike: Share[] = []
    common.forEach((shared, old) => {
      if (shared === 0) return
      const share = toShare(shared, weight + (weights[old] ?? 0))
      if (share > first.share) [first, second] = [{ old, share }, first]
      else if (share > second.share) second = { old, share }
      if (old < unknown && share >= 0.5) alike.push({ old, share })
    })
    return { first, second, alike }
  }
}

const nobody: Share = { old: -1, share: 0 }

/** For each old text, what the words tell that it has in common with a new one. */
function toCommon(
  bag: Bag,
  holders: ReadonlyMap<string, readonly number[]>,
  count: number,
  rarity: Rarity,
): Float64Array {
  const common = new Float64Array(count)
  for (const word of bag) {
    const tells = rarity(word)
    for (const old of holders.get(word) ?? []) common[old] = (common[old] ?? 0) + tells
  }
  return common
}

function toShare(common: number, sum: number): number {
  return sum === 0 ? 0 : (2 * common) / sum
}

/** Word → the texts that have it, by their indexes. */
function toHolders(bags: readonly Bag[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [index, bag] of bags.entries()) {
    for (const word of bag) {
      const known = holders.get(word)
      if (known) known.push(index)
      else holders.set(word, [index])
    }
  }
  return holders
}
