import { expect, test } from 'vitest'
import { toCards } from '../cards.ts'
import { answer, cues, draft, line, question } from '../draft.fixture.ts'
import { frontAlike } from './front-alike.ts'
import { usualLimits } from './limits.ts'

const asks = (label: string, ...points: string[]) =>
  question(`What of ${label}?`, {
    label: line(label),
    answer: answer({
      short: line('Much.'),
      keyPoints: cues(Object.fromEntries(points.map(cue => [cue, 'So.']))),
    }),
  })

test('the same words under another label ask something else', () => {
  expect(reasonsFor(asks('Lists', 'Is it fast?'), asks('Tuples', 'Is it fast?'))).toEqual([])
})

test('the same words under the same label are told of in any question', () => {
  expect(reasonsFor(asks('Lists', 'Are items ordered?'), asks('Lists', 'Are items ordered?'))).toContain(
    'Unexpected front that asks the same as `Are items ordered?`',
  )
})

test('small words set no two fronts of one question apart', () => {
  expect(reasonsFor(asks('Lists', 'What does append cost?', 'What does an append really cost?'))).toEqual([
    'Unexpected front that asks nearly the same as `What does append cost?`',
  ])
})

function reasonsFor(...items: Parameters<typeof draft>): string[] {
  const { cards, language } = toCards(draft(...items))
  return [...frontAlike.check({ cards, language, limits: usualLimits })].map(({ reason }) => reason)
}
