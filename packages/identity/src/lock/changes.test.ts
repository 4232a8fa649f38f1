import type { DraftItem } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { draft, question } from '../draft.fixture.ts'
import { identify } from '../identify.ts'

const why = { prompt: 'Why?', path: 'questions/why.md', points: { 'Is it safe?': 'No.' } }

/** What the last of these builds changed: `item why: new`. */
function changes(...drafts: (readonly DraftItem[])[]): string[] {
  let last: ReturnType<typeof identify> | undefined
  for (const items of drafts) last = identify(draft(...items), { lock: last?.lock, now: 100, seed: 'seed' })
  return (last?.changes ?? []).map(
    ({ what, id, how, from }) => `${what} ${id}: ${how}${from ? ` from ${from}` : ''}`,
  )
}

test.each<[string, DraftItem[][], string[]]>([
  [
    'everything is new at first',
    [[question(why)]],
    ['item why: new', 'card why-point-1: new', 'card why-open-1: new'],
  ],
  ['nothing has changed', [[question(why)], [question(why)]], []],
  [
    'a key point was reworded',
    [[question(why)], [question({ ...why, points: { 'Is it really?': 'No.' } })]],
    ['item why: changed', 'card why-point-1: changed', 'card why-open-1: changed'],
  ],
  [
    'a file was renamed',
    [[question(why)], [question({ ...why, path: 'questions/reason.md' })]],
    ['item reason: moved from why', 'item reason: relocated'],
  ],
  [
    'a file went to another folder',
    [[question(why)], [question({ ...why, path: 'basics/why.md' })]],
    ['item why: relocated'],
  ],
  [
    'a line was added to a list',
    [[question({ prompt: 'Why?' })], [question({ prompt: 'Why?' }), question({ prompt: 'How?' })]],
    ['item how: new', 'list questions.md: changed'],
  ],
  [
    'the lines of a list changed places',
    [
      [question({ prompt: 'Why?' }), question({ prompt: 'How?' })],
      [question({ prompt: 'How?' }), question({ prompt: 'Why?' })],
    ],
    ['list questions.md: changed'],
  ],
  [
    'a list was renamed',
    [[question({ prompt: 'Why?', list: 'a.md' })], [question({ prompt: 'Why?', list: 'b.md' })]],
    ['item why: relocated', 'list a.md: withdrawn', 'list b.md: new'],
  ],
  ['a question is gone', [[question(why)], []], ['item why: withdrawn']],
  ['a question is back', [[question(why)], [], [question(why)]], ['item why: returned']],
  [
    'a key point is gone',
    [[question(why)], [question({ ...why, points: {} })]],
    ['item why: changed', 'card why-open-1: changed', 'card why-point-1: withdrawn'],
  ],
])('%s', (_, drafts, expected) => {
  expect(changes(...drafts)).toEqual(expected)
})
