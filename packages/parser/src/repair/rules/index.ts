import { closingQuote } from './closing-quote.ts'
import { emojiSequence } from './emoji-sequence.ts'
import { exact } from './exact.ts'
import { onlyEmoji } from './only-emoji.ts'
import { onlyLetter } from './only-letter.ts'
import { prior } from './prior.ts'
import type { RepairRule } from './rule.ts'
import { variationSelector } from './variation-selector.ts'

/** The rules in the order in which they are asked: the surest first. */
export const repairRules: readonly RepairRule[] = [
  exact,
  variationSelector,
  emojiSequence,
  closingQuote,
  onlyLetter,
  onlyEmoji,
  prior,
]
