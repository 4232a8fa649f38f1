import { expect, test } from 'vitest'
import { draft, question } from '../draft.fixture.ts'
import { identify } from '../identify.ts'

const one = 'const list = [1, 2, 3]\nconsole.log(list.length)'
const two = 'let count = 0\nsetTimeout(() => console.log(count))\ncount = 5'
const three = 'class Bird { sing() { return "tweet" } }\nconsole.log(new Bird().sing())'
const other = 'async function load() { await null }\nload().then(console.log)'

/** Questions that all ask the same, each of its own code; of the second build, which of the first each is. */
function were(before: readonly string[], after: readonly string[], prompt = 'What is the output?') {
  const toDraft = (codes: readonly string[]) =>
    draft(...codes.map(value => question({ prompt }, { stem: [{ type: 'code', value }] })))
  const first = identify(toDraft(before), { now: 1, seed: 'seed' })
  const ids = first.bank.items.map(({ id }) => id)
  const then = identify(toDraft(after), { lock: first.lock, now: 2, seed: 'seed' })
  return then.bank.items.map(({ id }) => before[ids.indexOf(id)] ?? 'new')
}

test('other code under the same words is another question, also where one is gone', () => {
  expect(were([one, two, three], [one, three, other])).toEqual([one, three, 'new'])
  expect(were([one, two, three], [one, other, three])).toEqual([one, 'new', three])
})

test('code that was edited and put elsewhere is told by its words', () => {
  const edited = two.replace('count = 5', 'count = 7')
  expect(were([one, two, three], [edited, three])).toEqual([two, three])
  expect(were([one, two, three], [three, edited, one])).toEqual([three, two, one])
})

test('what only one question asks is the same, whatever stands under it', () => {
  expect(were([one], [other])).toEqual([one])
})

test('a reworded prompt over the same code is the same', () => {
  const stem = [{ type: 'code' as const, value: one }]
  const first = identify(draft(question({ prompt: 'What is the output?' }, { stem })), { now: 1, seed: '' })
  const then = draft(question({ prompt: 'What does it print?' }, { stem }))
  const { bank, lock } = identify(then, { lock: first.lock, now: 2, seed: '' })
  expect(bank.items[0]?.id).toBe('what-is-the-output')
  expect(lock.items['what-is-the-output']).toMatchObject({
    text: 'What does it print?',
    stem: 'const list = [1, 2, 3] console.log(list.length)',
    changed: 2,
  })
})

test('a lock that remembers no stems is understood', () => {
  const toDraft = (codes: readonly string[]) =>
    draft(...codes.map(value => question({ prompt: 'What?' }, { stem: [{ type: 'code', value }] })))
  const { lock } = identify(toDraft([one, two]), { now: 1, seed: '' })
  const old = Object.entries(lock.items).map(([id, { stem: _, ...item }]) => [id, item])
  const again = identify(toDraft([one, two]), {
    lock: { ...lock, items: Object.fromEntries(old) },
    now: 2,
    seed: '',
  })
  expect(again.lock).toEqual(lock)
})
