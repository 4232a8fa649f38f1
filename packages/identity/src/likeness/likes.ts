import type { Pairing } from '../matchers/pairing.ts'
import { type Kept, toKept } from './kept.ts'
import { type Rank, shareOf, toRanks } from './ranks.ts'
import { toRarity } from './rarity.ts'
import { type Bag, toBag, toWords } from './words.ts'

/** What is and what was, and how alike they read. */
export interface Like<New, Old> {
  readonly now: New
  readonly was: Old
  /** The share of their words that they have in common, rare words counting more; from 0 to 1. */
  readonly share: number
  /** By how much that is more than the share with any other; negative where another is liker. */
  readonly lead: number
}

export interface Likes<New, Old> {
  /** Those of the unknown that share half of their words or more, in the order of the new ones. */
  readonly alike: readonly Like<New, Old>[]
  /** How alike a new one and any old one are. */
  between(now: New, was: Old): Like<New, Old>
  kept(now: New, was: Old): Kept
  /** Whether a word is in so few texts, less than the square root of all, that a question may be about it. */
  isTelling(word: string): boolean
}

/**
 * How alike each new one is to the old ones, by their words.
 *
 * Short questions share their frame, and a bank asks for the difference between many things. So
 * the likeness is that of Dice with words weighed by their rarity, and a pair must moreover lead:
 * what is as like to others is not known by its words. (As D. Lowe tells true matches of images by
 * the distance to the second nearest, “Distinctive image features”, 2004.)
 *
 * Only texts that share a word are compared.
 *
 * @param rivals - Other old ones, which no new one may be, but than which a pair must be liker.
 */
export function toLikes<New extends object, Old extends object>(
  { pairs, news, olds }: Pairing<New, Old>,
  textOfNew: (value: New) => string,
  textOfOld: (value: Old) => string,
  rivals: readonly Old[] = [],
): Likes<New, Old> {
  const all = [...olds, ...pairs.map(([, old]) => old), ...rivals]
  const bagOfNew = new Map(news.map(value => [value, toBag(toWords(textOfNew(value)))]))
  const bagOfOld = new Map(all.map(value => [value, toBag(toWords(textOfOld(value)))]))
  const bags = [...bagOfOld.values()]
  const rarity = toRarity([...bags, ...bagOfNew.values()])
  const toRank = toRanks(bags, olds.length, rarity)
  const ranks = new Map([...bagOfNew].map(([value, bag]) => [value, toRank(bag)]))

  const toLike = (now: New, was: Old, share: number): Like<New, Old> => {
    const { first, second } = ranks.get(now) ?? noRank
    const rival = all[first.old] === was ? second : first
    return { now, was, share, lead: share - rival.share }
  }
  const bagsOf = (now: New, was: Old) => [bagOfNew.get(now) ?? none, bagOfOld.get(was) ?? none] as const
  return {
    alike: news.flatMap(now =>
      (ranks.get(now)?.alike ?? []).map(({ old, share }) => toLike(now, all[old] as Old, share)),
    ),
    between: (now, was) => toLike(now, was, shareOf(...bagsOf(now, was), rarity)),
    kept(now, was) {
      const [bag, oldBag] = bagsOf(now, was)
      return toKept(oldBag, bag)
    },
    isTelling: word => rarity(word) >= Math.log2(bags.length + 1) / 2,
  }
}

const none: Bag = new Set()

const noRank: Rank = { first: { old: -1, share: 0 }, second: { old: -1, share: 0 }, alike: [] }
