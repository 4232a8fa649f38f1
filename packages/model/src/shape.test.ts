import { expect, test } from 'vitest'
import { checkShape, exampleOf } from './index.ts'

test('every fault of a front matter is told at once, each with its pointer', () => {
  expect(checkShape('question-front-matter', { topc: 'x', difficulty: 4, minutes: 9, tags: [7] })).toEqual([
    { pointer: '/topc', reason: 'Unexpected key `topc`; did you mean `topic`?', onKey: true },
    { pointer: '/tags/0', reason: 'Unexpected value `7` in tags, expected a string' },
    { pointer: '/difficulty', reason: 'Unexpected difficulty `4`, expected `1`, `2` or `3`' },
    { pointer: '/minutes', reason: 'Unexpected minutes `9`, expected 6 or less' },
  ])
})

test('a key that is missing and resembles no other is told as missing', () => {
  expect(checkShape('note-front-matter', { tags: ['list'] })).toEqual([
    { pointer: '/topic', reason: 'Missing `topic`' },
  ])
})

const gone = Symbol('gone')

/** What is wrong, where, what stands there then, and what is said of it. */
const breaks: [fault: string, pointer: string, value: unknown, reason: string][] = [
  [
    'an id with capitals',
    '/items/0/id',
    'List_vs_Tuple',
    'Unexpected id `List_vs_Tuple`, expected a name of lower-case letters, digits and hyphens, such as `pandas-loc-vs-iloc`',
  ],
  [
    'an item that is neither a question nor a note',
    '/items/0/kind',
    'quiz',
    'Unexpected kind `quiz` in items, expected `question` or `note`',
  ],
  [
    'a block inside a line',
    '/items/0/prompt/0/type',
    'heading',
    'Unexpected type `heading` in prompt, expected `text`, `emphasis`, `strong`, `delete`, `inlineCode`, `inlineMath`, `break`, `link` or `image`',
  ],
  [
    'a misspelt node',
    '/items/5/sections/0/blocks/0/type',
    'lists',
    'Unexpected type `lists` in blocks; did you mean `list`?',
  ],
  [
    'a text where a node belongs',
    '/items/0/answer/body/0',
    'A tuple is immutable.',
    'Unexpected value `A tuple is immutable.` in body, expected an object',
  ],
  [
    'a position that was not stripped',
    '/items/0/answer/body/0/position',
    {},
    'Unexpected key `position`, expected `type` or `children`',
  ],
  ['a card of no kind', '/cards/2/kind', gone, 'Missing `kind`'],
  ['a choice of nothing', '/cards/2/options', [], 'Unexpected number of options, 0, expected at least 2'],
  [
    'a homepage that is a program',
    '/homepage',
    'javascript:alert(1)',
    'Unexpected homepage `javascript:alert(1)`, expected an http or https address',
  ],
  [
    'a day that never was',
    '/items/0/reviewed',
    '2026-02-30',
    'Unexpected reviewed `"2026-02-30"`, expected a day, such as `2026-11-20`',
  ],
  ['a time before all times', '/items/0/since', -1, 'Unexpected since `-1`, expected 0 or more'],
  ['a fate without its reason', '/retired/1/reason', gone, 'Missing `reason`'],
]

test.each(breaks)('%s is the one fault of a bank', (_, pointer, value, reason) => {
  const faults = checkShape('bank', withAt(exampleOf('bank'), pointer.split('/').slice(1), value))
  expect(faults.map(fault => ({ pointer: fault.pointer, reason: fault.reason }))).toEqual([
    { pointer, reason },
  ])
})

test('a pointer escapes what has a meaning in it', () => {
  const lock = exampleOf('lock')
  expect(checkShape('lock', { ...lock, lists: { 'a/b~c': 7 } })).toEqual([
    { pointer: '/lists/a~1b~0c', reason: 'Unexpected a/b~c `7`, expected an array' },
  ])
})

test.each(['../a.md', '/a.md', 'a/../../b.md', 'a\\b.md', ''])('the path %j is not inside the bank', path => {
  const reasons = checkShape('source', { ...exampleOf('source'), path }).map(({ reason }) => reason)
  expect(reasons.at(-1)).toMatch(/^Unexpected path .*, expected a path from the bank’s folder/)
})

/** A value with another one, or none, at a path in it. */
function withAt<Value>(whole: Value, [key = '', ...rest]: readonly string[], value: unknown): Value {
  const copy = (Array.isArray(whole) ? [...whole] : { ...whole }) as Record<string, unknown>
  if (rest.length > 0) copy[key] = withAt(copy[key], rest, value)
  else if (value === gone) delete copy[key]
  else copy[key] = value
  return copy as Value
}
