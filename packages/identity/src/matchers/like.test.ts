import { expect, test } from 'vitest'
import { draft, question } from '../draft.fixture.ts'
import { identify } from '../identify.ts'

const bank = [
  'What is a list?',
  'What is a tuple?',
  'How do you sort the rows of a frame by two columns?',
  'When does a join keep rows that match nothing?',
  'Explain the difference between a copy and a view of an array.',
  'Why is a model that is right 99 % of the time sometimes useless?',
]

/** Builds one list after the other; of each line of the last that which it was, or `new`. */
function were(first: readonly string[], then: readonly string[]): string[] {
  const toDraft = (lines: readonly string[]) => draft(...lines.map(prompt => question({ prompt })))
  const before = identify(toDraft(first), { now: 1, seed: 'seed' })
  const after = identify(toDraft(then), { lock: before.lock, now: 2, seed: 'seed' })
  return after.bank.items.map(({ id }) => before.lock.items[id]?.text ?? 'new')
}

/** The bank with some of its lines replaced, by their place. */
function withLines(lines: Readonly<Record<number, readonly string[]>>): string[] {
  return bank.flatMap((line, at) => lines[at] ?? [line])
}

test.each<[string, string[], Record<string, string | undefined>]>([
  [
    'a line with another word for one is the same',
    withLines({ 1: ['What is a pair?'] }),
    { 'What is a pair?': bank[1] },
  ],
  [
    'a slip that was mended changes nothing',
    withLines({ 0: ['Wat is a lists?'] }),
    { 'Wat is a lists?': bank[0] },
  ],
  [
    'words may be added',
    withLines({ 0: ['What is a list, and how does it grow?'] }),
    { 'What is a list, and how does it grow?': bank[0] },
  ],
  [
    'what stands there now and asks something else is new',
    withLines({ 3: ['Who wrote the first compiler?'] }),
    { 'Who wrote the first compiler?': 'new' },
  ],
  [
    'a line added beside a reworded one is new',
    withLines({ 2: ['How can rows of a frame be sorted by two columns?', 'How do you sort a list?'] }),
    { 'How can rows of a frame be sorted by two columns?': bank[2], 'How do you sort a list?': 'new' },
  ],
  [
    'a reworded line that went elsewhere is told by its rare words',
    [...withLines({ 2: [] }), 'Sort the rows of a frame by two of its columns.'],
    { 'Sort the rows of a frame by two of its columns.': bank[2] },
  ],
  [
    'what has only the frame of one that went elsewhere is new',
    [...withLines({ 1: [] }), 'What is a generator?'],
    { 'What is a generator?': 'new' },
  ],
  [
    'another subject in the long frame of one that is gone is new, unless it stands there',
    [...withLines({ 3: [] }), 'When does a loop keep rows that match nothing?'],
    { 'When does a loop keep rows that match nothing?': 'new' },
  ],
  [
    'another subject where the old one stood is a better word for it',
    withLines({ 3: ['When does a merge keep rows that match nothing?'] }),
    { 'When does a merge keep rows that match nothing?': bank[3] },
  ],
  [
    'two neighbours that were both reworded keep each its own',
    withLines({ 0: ['What is a linked list?'], 1: ['What is a named tuple?'] }),
    { 'What is a linked list?': bank[0], 'What is a named tuple?': bank[1] },
  ],
  [
    'two that were reworded and changed places keep each its own',
    withLines({
      2: ['Which rows does a join keep that match nothing?'],
      3: ['How do you sort a frame by two of its columns?'],
    }),
    {
      'Which rows does a join keep that match nothing?': bank[3],
      'How do you sort a frame by two of its columns?': bank[2],
    },
  ],
  [
    'of one that became two, the likelier keeps it',
    withLines({ 4: ['What is a view of an array?', 'Explain the difference between a copy and a view.'] }),
    { 'What is a view of an array?': 'new', 'Explain the difference between a copy and a view.': bank[4] },
  ],
])('%s', (_, then, expected) => {
  const now = were(bank, then)
  expect(Object.fromEntries(Object.keys(expected).map(line => [line, now[then.indexOf(line)]]))).toEqual(
    expected,
  )
  const untouched = then.filter(line => bank.includes(line))
  expect(untouched.map(line => now[then.indexOf(line)])).toEqual(untouched)
})

test('a bank that was reworded from top to bottom is still the same', () => {
  const then = [
    'What is a Python list?',
    'What is a Python tuple?',
    'How would you sort the rows of a frame by two columns?',
    'When does a join keep rows without a match?',
    'What is the difference between a copy and a view of an array?',
    'Why is a model that is right most of the time sometimes useless?',
  ]
  expect(were(bank, then)).toEqual(bank)
})

test('of several that ask the same in the same words, each is the one that stood there', () => {
  const answer = (text: string) => ({ [text]: 'body' })
  const ask = (cue: string) => question({ prompt: 'What is the output?', points: answer(cue) })
  const before = identify(draft(ask('one'), ask('two'), ask('three'), ask('four')), { now: 1, seed: 'seed' })
  const { bank } = identify(draft(ask('one'), ask('three'), ask('fourth')), {
    lock: before.lock,
    now: 2,
    seed: 'seed',
  })
  expect(bank.items.map(({ id }) => id)).toEqual([
    'what-is-the-output',
    'what-is-the-output-3',
    'what-is-the-output-4',
  ])
})
