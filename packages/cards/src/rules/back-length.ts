import type { DraftCard } from '@prepdeck/model'
import { toParts } from '../parts.ts'
import { sidesOf } from '../sides.ts'
import { blocksOf, countWords } from './prose.ts'
import type { CardFault, CardRule, Deck } from './rule.ts'

export const backLength: CardRule = {
  id: 'back-length',
  description:
    'A back is short enough to be judged at a glance: prose of at most `backWords` words, output of at most `outputLines` lines.',
  limits: ['backWords', 'outputLines'],
  example: {
    section: 'Key points',
    ok: '- **Is the stop of a slice included?** Yes for `loc`, no for `iloc`.',
    notOk: `- **Is the stop of a slice included?** ${'Yes for `loc`, no for `iloc`, and so on. '.repeat(8).trim()}`,
  },
  check: ({ cards, limits }) => cards.flatMap(card => checkCard(card, limits)),
}

/** The back of an open card is a list to tick, that of a question in notes is folded by those who show it. */
const whole: ReadonlySet<DraftCard['kind']> = new Set(['point', 'row', 'pitfall', 'follow-up'])

function checkCard(card: DraftCard, { backWords, outputLines }: Deck['limits']): CardFault[] {
  const { back } = sidesOf(card)
  if (card.kind === 'predict') return checkOutput(card, outputLines)
  const words = whole.has(card.kind) ? countWords(back) : 0
  if (words <= backWords) return []
  const reason = `Unexpected back of ${words} words, expected at most ${backWords}`
  return [
    {
      card,
      part: back[0],
      reason,
      cure: 'Split it into cards of one idea each, or move a part to the answer',
    },
  ]
}

function checkOutput(card: Extract<DraftCard, { kind: 'predict' }>, most: number): CardFault[] {
  const [output] = toParts(blocksOf([card.output])).filter(part => part.type === 'code')
  const lines = output?.value.split('\n').length ?? 0
  if (lines <= most) return []
  const reason = `Unexpected ${lines} lines to predict, expected at most ${most}`
  return [{ card, part: card.output, reason, cure: 'Print one thing, or leave out `predict`' }]
}
