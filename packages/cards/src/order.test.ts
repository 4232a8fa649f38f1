import type { DraftCard, DraftQuestion } from '@prepdeck/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCards } from './cards.ts'
import { answer, blocks, cues, draft, line, question } from './draft.fixture.ts'
import { toLearningOrder } from './order.ts'

/** A question called `name` with so many key points `A1`, `A2`, …, and so many pitfalls. */
function asked(name: string, points: number, pitfalls = 0, more: Partial<DraftQuestion> = {}): DraftQuestion {
  const numbered = (prefix: string, count: number) =>
    cues(Object.fromEntries(Array.from({ length: count }, (_, n) => [`${prefix}${n + 1}`, 'body'])))
  const parts = { keyPoints: numbered(name, points), pitfalls: numbered(`${name}!`, pitfalls) }
  return question(name, { answer: answer({ short: line('short'), ...parts }), ...more })
}

const keysOf = (cards: readonly DraftCard[]) => cards.map(card => card.key).join(' ')

test('the points of four questions are dealt in turn, each question after its points', () => {
  const { cards } = toCards(draft(asked('A', 2), asked('B', 3), asked('C', 1), asked('D', 2)))
  expect(keysOf(cards)).toBe('A1 B1 C1 D1 A2 B2 C D2 A B3 D B')
})

test('a long question is spread over its window', () => {
  const { cards } = toCards(draft(asked('A', 4), asked('B', 1), asked('C', 1)))
  expect(keysOf(cards)).toBe('A1 B1 A2 C1 A3 B A4 C A')
})

test('a fifth question waits until the first four are dealt', () => {
  const { cards } = toCards(draft(...['A', 'B', 'C', 'D', 'E'].map(name => asked(name, 1))))
  expect(keysOf(cards)).toBe('A1 B1 C1 D1 A B C D E1 E')
})

test('high importance comes first and low last, else the syllabus decides', () => {
  const { cards } = toCards(
    draft(
      ...(['low', undefined, 'high', 'medium', 'high'] as const).map((importance, n) =>
        question(`${n} ${importance ?? 'none'}`, {
          ...(importance ? { importance } : {}),
          answer: answer({ body: blocks('So.') }),
        }),
      ),
    ),
  )
  expect(cards.map(card => card.key)).toEqual(['2 high', '4 high', '1 none', '3 medium', '0 low'])
})

test('extra cards come after all core cards, dealt likewise', () => {
  const { cards } = toCards(draft(asked('A', 1, 2), asked('B', 1, 2, { importance: 'high' })))
  expect(keysOf(cards)).toBe('B1 A1 B A B!1 A!1 B!2 A!2')
})

const drafts = fc
  .array(
    fc.record({
      points: fc.nat(7),
      pitfalls: fc.nat(4),
      importance: fc.constantFrom('high', 'medium', 'low', undefined),
    }),
    { maxLength: 11 },
  )
  .map(list =>
    list.map(({ points, pitfalls, importance }, n) =>
      asked(`Q${n}-`, points, pitfalls, importance ? { importance } : {}),
    ),
  )

test('every card is dealt exactly once, and every question after its points', () => {
  fc.assert(
    fc.property(drafts, items => {
      const { cards } = toCards(draft(...items))
      const expected = items.flatMap(({ answer: { keyPoints = [], pitfalls = [] } = {} }, item) => [
        ...keyPoints.map((_, n) => `${item} point Q${item}-${n + 1}`),
        `${item} open Q${item}-`,
        ...pitfalls.map((_, n) => `${item} pitfall Q${item}-!${n + 1}`),
      ])
      const dealt = cards.map(({ item, kind, key }) => `${item} ${kind} ${key}`)
      expect(dealt.toSorted()).toEqual(expected.toSorted())
      for (const [item] of items.entries()) {
        const kinds = cards.filter(card => card.item === item && card.tier === 'core').map(card => card.kind)
        expect(kinds.indexOf('open')).toBe(kinds.length - 1)
      }
    }),
  )
})

test('two cards of one question lie side by side only where its window leaves no choice', () => {
  fc.assert(
    fc.property(drafts, items => {
      const window = items.slice(0, 4).map(({ importance, ...item }) => item)
      const core = toCards(draft(...window)).cards.filter(card => card.tier === 'core')
      const counts = window.map((_, item) => core.filter(card => card.item === item).length)
      const neighbours = core.filter((card, place) => place > 0 && core[place - 1]?.item === card.item).length
      // The longest hand can be parted by one card of the others in each of its gaps.
      const longest = Math.max(0, ...counts)
      expect(neighbours).toBe(Math.max(0, longest - 1 - (core.length - longest)))
    }),
  )
})

test('the order is that of the items, however the cards of different items come in', () => {
  fc.assert(
    fc.property(drafts, items => {
      const { cards } = toCards(draft(...items))
      expect(toLearningOrder(cards, items)).toEqual(cards)
    }),
  )
})
