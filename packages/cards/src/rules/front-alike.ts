import type { DraftCard } from '@prepdeck/model'
import { plainText } from '../plain-text.ts'
import { sidesOf } from '../sides.ts'
import { toProse, wordsIn } from './prose.ts'
import type { CardFault, CardRule } from './rule.ts'

export const frontAlike: CardRule = {
  id: 'front-alike',
  description:
    'No two cards ask the same: not in the same words anywhere, not in nearly the same in one question.',
  limits: [],
  example: {
    section: 'Key points',
    ok: '- **What does `append` cost?** Constant time.\n- **What does `insert` cost?** Linear time.',
    notOk: '- **What does `append` cost?** Constant time.\n- **What does an `append` cost?** `O(1)`.',
  },
  *check({ cards }) {
    const anywhere = new Map<string, DraftCard>()
    const inItem = new Map<string, DraftCard>()
    for (const card of cards) {
      if (card.kind === 'predict' || card.kind === 'fact') continue
      const words = wordsIn(toProse(sidesOf(card).front))
      const same = meet(anywhere, [...labelOf(card), '|', ...words], card)
      const alike = meet(inItem, isTelling(card, words) ? [`${card.item}`, ...telling(words)] : [], card)
      if (same) yield toFault(card, same, 'the same')
      else if (alike) yield toFault(card, alike, 'nearly the same')
    }
  },
}

/** The card that came with the same words before; where none did, this one is remembered. */
function meet(
  seen: Map<string, DraftCard>,
  words: readonly string[],
  card: DraftCard,
): DraftCard | undefined {
  const key = words.join(' ')
  const before = seen.get(key)
  if (!before && key !== '') seen.set(key, card)
  return before
}

/** A prompt stands by itself; of other fronts the label is a part. */
function labelOf(card: DraftCard): string[] {
  return 'prompt' in card ? [] : wordsIn(plainText(card.label))
}

/** Whether a front has enough words to be nearly like another; rows have few, and are told apart by them. */
function isTelling({ kind }: DraftCard, words: readonly string[]): boolean {
  return kind !== 'row' && words.length >= 3 && telling(words).length > 0
}

/** Words without which two questions still ask the same. */
function telling(words: readonly string[]): string[] {
  return words.filter(word => !filling.has(word)).toSorted()
}

const filling: ReadonlySet<string> = new Set(
  'a an the is are do does did of to in for on exactly really actually'.split(' '),
)

function toFault(card: DraftCard, before: DraftCard, how: string): CardFault {
  return {
    card,
    part: sidesOf(card).front[0],
    reason: `Unexpected front that asks ${how} as \`${before.key}\``,
    cure: 'Keep one of them, or say in each what sets it apart',
  }
}
