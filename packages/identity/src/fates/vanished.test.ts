import type { DraftItem, Fate, Lock } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { draft, question } from '../draft.fixture.ts'
import { identify } from '../identify.ts'

const why = {
  prompt: 'Why?',
  path: 'questions/why.md',
  points: { 'Is it safe?': 'No.', 'Is it fast?': 'Yes.' },
}
const how = { prompt: 'How?', path: 'questions/how.md', points: { 'By what?': 'By label.' } }
const published = identify(draft(question(why), question(how)), { now: 100, seed: 'seed' })

/** What a build after the release says of these items. */
function vanished(items: readonly DraftItem[], lock: Lock = published.lock, retired: readonly Fate[] = []) {
  const { vanished } = identify(
    { ...draft(...items), retired },
    { lock, now: 200, seed: 'seed', published: published.bank },
  )
  return vanished.map(({ what, id, item }) => `${what} ${id} of ${item}`)
}

test('nothing is lost where everything is there', () => {
  expect(vanished([question(how), question(why)])).toEqual([])
})

test('a published question that is not there, and nobody says why, is lost', () => {
  expect(vanished([question(how)])).toEqual(['item why of why'])
})

test('it is not where its author has written its fate', () => {
  const retired = [{ id: 'why', fate: 'withdrawn', reason: 'It was about Python 2.' } as const]
  expect(vanished([question(how)], published.lock, retired)).toEqual([])
})

test('a renamed file is known by itself', () => {
  expect(vanished([question(how), question({ ...why, path: 'questions/reason.md' })])).toEqual([])
})

test('a card goes without a word where its question is still there', () => {
  expect(vanished([question(how), question({ ...why, points: { 'Is it safe?': 'No.' } })])).toEqual([])
})

test('a card that the lock does not even remember is lost', () => {
  expect(
    vanished([question(how), question({ ...why, points: {} })], { ...published.lock, items: {} }),
  ).toEqual(['card why-point-1 of why', 'card why-point-2 of why'])
})

test('nothing is lost without a release, and a release without a lock gives the same guids again', () => {
  expect(identify(draft(), { lock: published.lock, now: 200, seed: 'seed' }).vanished).toEqual([])
  const { bank, vanished } = identify(draft(question(why), question(how)), {
    now: 200,
    seed: 'other',
    published: published.bank,
  })
  expect(bank.cards.map(({ guid }) => guid)).toEqual(published.bank.cards.map(({ guid }) => guid))
  expect(vanished).toEqual([])
})
