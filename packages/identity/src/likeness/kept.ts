import { isSlip } from './slip.ts'
import type { Bag } from './words.ts'

/** How many words two texts have in common, every word counting the same, and signs like `==` not at all; from 0 to 1. */
export interface Kept {
  /** The share of the words that were there. */
  readonly ofOld: number
  /** The share of the words that are there now. */
  readonly ofNew: number
  /** The share of both together (as in `ranks.ts`, without weights). */
  readonly dice: number
}

/**
 * What a text has kept of another; a word with a slip mended is kept.
 *
 *     What is overfiting?         →  What is overfitting?    1 of the old, 1 of the new
 *     What is a list or a tuple?  →  What is a list?         4/7 of the old, 1 of the new
 */
export function toKept(was: Bag, now: Bag): Kept {
  const olds = [...was].filter(isSpoken)
  const news = [...now].filter(isSpoken)
  const lost = olds.filter(word => !now.has(word))
  const added = news.filter(word => !was.has(word))
  const common = olds.length - lost.length + countSlips(lost, added)
  return {
    ofOld: common / Math.max(1, olds.length),
    ofNew: common / Math.max(1, news.length),
    dice: (2 * common) / Math.max(1, olds.length + news.length),
  }
}

/**
 * At least 60 % of what was there; or so much of what is there now comes from it that it was cut,
 * or split in two; and half of both together, lest it be lost in a longer text.
 */
export function keepsMost({ ofOld, ofNew, dice }: Kept): boolean {
  return (ofOld >= 0.6 || ofNew >= 0.8) && dice >= 0.5
}

function isSpoken(word: string): boolean {
  return /^\S*[\p{L}\p{N}]/u.test(word)
}

/** How many of the words have a slip of theirs among the others, each its own. */
function countSlips(words: readonly string[], others: readonly string[]): number {
  const free = new Set(others)
  return words.filter(word => {
    const slip = [...free].find(other => isSlip(word, other))
    return slip !== undefined && free.delete(slip)
  }).length
}
