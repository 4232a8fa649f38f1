import type { DraftCard } from '@prepdeck/model'
import { plainText } from '../plain-text.ts'
import { sidesOf } from '../sides.ts'
import { toProse, wordsIn } from './prose.ts'
import type { CardRule, Deck } from './rule.ts'

export const frontBound: CardRule = {
  id: 'front-bound',
  description:
    'A front, with the label above it, is understood without the page: it names what it asks about, and points at nothing above or below. Words are looked at in English only.',
  limits: [],
  example: {
    section: 'Key points',
    ok: '- **Why is the first loop slow?** It copies.',
    notOk: '- **Why is the example above slow?** It copies.',
  },
  *check({ cards, language }) {
    for (const card of cards) {
      if (card.kind === 'predict' || card.kind === 'fact') continue
      const reason = findUnbound(card, language)
      if (reason)
        yield { card, part: sidesOf(card).front[0], reason, cure: 'Name the thing itself on the front' }
    }
  },
}

function findUnbound(card: DraftCard, language: Deck['language']): string | undefined {
  const front = toProse(sidesOf(card).front.filter(({ type }) => type !== 'code'))
  if (!/[\p{L}\p{N}\p{S}]/u.test(front)) return 'Unexpected front without a word, expected a question'
  if (!/^en\b/i.test(language) || card.kind === 'row') return undefined
  const hasStem = 'stem' in card && card.stem.length > 0
  const [pointing] = hasStem ? [] : (pointers.exec(front) ?? [])
  if (pointing) return `Unexpected \`${pointing}\` on a front, expected what it points at`
  const words = wordsIn(front)
  if (words.every(word => openers.has(word) || pronouns.has(word)))
    return `Unexpected front \`${front}\`, expected the thing it asks about`
  const pronoun = words.find(word => !openers.has(word))
  if (pronoun && pronouns.has(pronoun) && !isExpletive(front) && !isBoundBy(card))
    return `Unexpected \`${pronoun}\` on a front, expected the name of the thing: its label names none, or several`
  return undefined
}

/** What leads to another place of the page. */
const pointers =
  /\b(?:(?:the|this|these|that) (?:following|preceding|previous|above|below)|(?:example|code|snippet|table|list|figure|diagram|section|text|answer|question)s? (?:above|below)|this (?:example|code|snippet|table|figure|diagram|section|page|article|list below))\b|\b(?:as|see|shown|mentioned|described|seen) (?:above|below)\b/i

/** Words with which a question opens before it names anything. */
const openers: ReadonlySet<string> = new Set(
  (
    'and but so then or why how when where what which who whose is are was were be do does did can could may ' +
    'might must shall should will would has have had if not also always never only ever even just else'
  ).split(' '),
)
const pronouns: ReadonlySet<string> = new Set('it its they them their this these those he she'.split(' '))

/** `Is it safe to unpickle …`, `It makes sense that …`: the thing comes after. */
function isExpletive(front: string): boolean {
  return /\bit\b.*\b(?:to|that|if|when|whether|for|costs?|takes?|\w+ing)\b/i.test(front)
}

/** `Cost of append` binds “it”, and so does a whole question; `List vs tuple` leaves open which of the two. */
function isBoundBy({ label }: DraftCard): boolean {
  const text = plainText(label)
  return text !== '' && (text.endsWith('?') || !/\b(?:vs\.?|versus|and|or)\b/i.test(text))
}
