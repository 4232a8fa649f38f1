import type { Fate } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { draft, question } from '../draft.fixture.ts'
import { identify } from '../identify.ts'

const why = { prompt: 'Why?', path: 'questions/why.md' }
const how = { prompt: 'How?', path: 'questions/how.md' }
const options = { now: 100, seed: 'seed' }
const { lock } = identify(draft(question(why), question(how)), options)

/** What is wrong with a fate where `why` was, and only `how` is there. */
function reasons(fate: Fate, memory: object = { lock }): string[] {
  return identify({ ...draft(question(how)), retired: [fate] }, { ...options, ...memory }).wrongFates.map(
    wrong => wrong.reason,
  )
}

test.each<Fate>([
  { id: 'why', fate: 'withdrawn', reason: 'It was about Python 2.' },
  { id: 'why', fate: 'moved', to: 'how' },
])('a former id may be $fate', fate => {
  expect(reasons(fate)).toEqual([])
})

test('an id in use is not retired', () => {
  expect(reasons({ id: 'how', fate: 'withdrawn', reason: 'Too easy.' })).toEqual([
    'Unexpected retired id `how`, which is in use',
  ])
})

test('an id that never was is a slip of one that was', () => {
  expect(reasons({ id: 'wy', fate: 'withdrawn', reason: 'Too easy.' })).toEqual([
    'Unexpected retired id `wy`, expected one that was there before; did you mean `why`?',
  ])
})

test('where nothing is remembered any id may have been one', () => {
  expect(reasons({ id: 'wy', fate: 'withdrawn', reason: 'Too easy.' }, {})).toEqual([])
})

test('a fate leads to what is there', () => {
  expect(reasons({ id: 'why', fate: 'moved', to: 'howl' })).toEqual([
    'Unexpected new id `howl`, expected one that is there; did you mean `how`?',
  ])
  expect(reasons({ id: 'why', fate: 'split', into: ['how', 'why'] })).toEqual([
    'Unexpected new id `why`, expected one that is there',
  ])
})

test('what an author says comes before what the program sees, with the time when the id went', () => {
  const gone = identify(draft(question(how)), { lock, now: 200, seed: '' })
  expect(gone.lock.retired).toEqual([
    { id: 'why', fate: 'withdrawn', reason: 'no longer in the sources', at: 200 },
  ])
  const retired: Fate[] = [{ id: 'why', fate: 'moved', to: 'how' }]
  const said = identify({ ...draft(question(how)), retired }, { lock: gone.lock, now: 300, seed: '' })
  expect(said.bank.retired).toEqual([{ id: 'why', fate: 'moved', to: 'how', at: 200 }])
  expect(identify(draft(question(how)), { lock: said.lock, now: 400, seed: '' }).lock).toEqual(said.lock)
})
