import type { Lock } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { question } from '../draft.fixture.ts'
import { english, toQuestions, toRandom } from '../vocabulary.fixture.ts'
import { matchItems } from './match.ts'

test('twenty thousand questions, a tenth of them reworded, are told apart in seconds', () => {
  const asked = toQuestions(100, english, toRandom(1))
  const texts = Array.from({ length: 20_000 }, (_, n) => `${asked[n % 100]} Think of case ${n}.`)
  const items = texts.map((text, n): [string, Lock['items'][string]] => [
    `question-${n}`,
    { guid: `guid-${n}`, text, path: 'q.md', fingerprint: `${n}`, since: 1, changed: 1, cards: {} },
  ])
  const ids = items.map(([id]) => id)
  const lock: Lock = {
    lockVersion: 1,
    uid: 'BDpxh3TFcr2KJa2-',
    items: Object.fromEntries(items),
    lists: { 'q.md': ids },
    retired: [],
  }
  const found = texts.map((text, n) => {
    const now = n % 10 === 0 ? text.replace(' of case', ' about case number') : text
    return {
      item: question({ prompt: now, list: 'q.md' }),
      text: now,
      stem: '',
      fingerprint: n % 10 === 0 ? '' : `${n}`,
    }
  })
  const formers = matchItems(found, lock)
  expect(found.map(thing => formers.get(thing)?.id)).toEqual(ids)
}, 20_000)
