import { expect, test } from 'vitest'
import { read } from './read.fixture.ts'
import { exampleBank } from './rules/example-bank.ts'

test('a bank is read in the order of its syllabus, notes last', () => {
  const { draft, messages } = read(exampleBank)
  expect(messages).toEqual([])
  expect(draft.items.map(item => [item.kind, item.id])).toEqual([
    ['question', 'list'],
    ['question', undefined],
    ['note', 'sequences'],
  ])
  expect(draft.documents.map(({ path, form }) => [path, form])).toEqual([
    ['questions.md', 'syllabus'],
    ['questions/list.md', 'question'],
    ['notes/sequences.md', 'note'],
  ])
})

test('number, role and section come from the syllabus, the rest from the file', () => {
  const [question] = read(exampleBank).draft.items
  expect(question).toMatchObject({
    kind: 'question',
    number: 1,
    role: 'developer',
    section: ['Lists and tuples', 'Developer'],
    status: 'full',
    topic: 'types/sequences',
    difficulty: 1,
    form: 'concept',
    importance: 'medium',
    minutes: 3,
    source: { path: 'questions/list.md', start: { line: 1, column: 1, offset: 0 } },
    listed: { path: 'questions.md', start: { line: 7, column: 1 } },
  })
})

test('the parts of an answer are kept apart', () => {
  const [question] = read(exampleBank).draft.items
  expect(question).toMatchObject({
    answer: {
      keyPoints: [
        { id: 'can-it-change', cue: [{ type: 'text', value: 'Can it change?' }] },
        { id: 'which-items' },
        { id: 'how-is-it-written' },
        { id: 'what-does-it-cost-to-append' },
      ],
      facts: [{ text: [{ type: 'text' }, { type: 'strong' }, { type: 'text', value: '.' }] }],
      pitfalls: [
        {
          cue: [
            { type: 'inlineCode', value: '[[]] * 3' },
            { type: 'text', value: ' makes three lists.' },
          ],
        },
        {},
      ],
      signals: [{ id: 'basic' }, { id: 'solid' }, { id: 'strong' }],
    },
    references: [
      {
        title: [{ type: 'text', value: 'Python: lists' }],
        url: 'https://docs.python.org/3/tutorial/datastructures.html',
        reason: [{ type: 'text', value: 'methods' }],
      },
      {},
    ],
  })
})

test('a listed question without a file has no answer and no id', () => {
  const [, question] = read(exampleBank).draft.items
  expect(question).toMatchObject({ kind: 'question', number: 2, status: 'none' })
  expect(question).not.toHaveProperty('answer')
  expect(question).not.toHaveProperty('id')
})

test('the same content with Windows line endings is the same draft but for places and hashes', () => {
  const windows = Object.fromEntries(
    Object.entries(exampleBank).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
  )
  const { draft, messages } = read(windows)
  expect(messages).toEqual([])
  const withoutSources = (value: unknown) =>
    JSON.stringify(value, (key, inner) =>
      ['source', 'listed', 'documents'].includes(key) ? undefined : inner,
    )
  expect(withoutSources(draft)).toBe(withoutSources(read(exampleBank).draft))
})

test('what a stranger wrote in no known section stays in the answer, and only warns', () => {
  const { draft, messages } = read({
    'a.md':
      '# Why?\n\n## Short answer\n\nSo.\n\n## Key points\n\n- no cue\n\n## Answer\n\nBecause.\n\n## Extra\n\nMore.\n',
  })
  expect(JSON.stringify(draft.items)).toContain('no cue')
  expect(JSON.stringify(draft.items)).toContain('More.')
  expect(messages).toContain(
    'a.md:9:1 cue-list: Unexpected bullet without a cue, expected `- **Cue.** body` or `- **Cue?** body`',
  )
})

test.each(['ماذا؟', '何ですか？', '何か。'])('the cue %s ends as its script has it', cue => {
  const { messages } = read({
    'a.md': `# Why?\n\n## Short answer\n\nSo.\n\n## Key points\n\n- **${cue}** x\n`,
  })
  expect(messages.filter(message => message.includes('cue-list'))).toEqual([])
})

test('a numbered list of bold questions is a syllabus without being told', () => {
  const { draft, messages } = read({
    'list.txt':
      '# Three\n\nAll **3 questions**.\n\n## A\n\n1. **What?**\n2. **Why?**\n\n## B\n\n3. **How?**\n',
  })
  expect(messages).toEqual([])
  expect(draft.title).toBe('Three')
  expect(draft.roles).toEqual([
    { id: 'a', heading: 'A', title: 'A' },
    { id: 'b', heading: 'B', title: 'B' },
  ])
  expect(draft.items).toMatchObject([
    { number: 1, role: 'a' },
    { number: 2, role: 'a' },
    { number: 3, role: 'b' },
  ])
  expect(draft.documents[0]?.outside.map(({ reason, start }) => [reason, start.line])).toEqual([
    ['title', 1],
    ['introduction', 3],
    ['role', 5],
    ['role', 10],
  ])
})

test('files of one name in different folders have different ids', () => {
  const { draft } = read({ 'a/README.md': '# A\n', 'b/README.md': '# B\n', 'c/notes.md': '# C\n' })
  expect(draft.items.map(({ id }) => id)).toEqual(['a-readme', 'b-readme', 'notes'])
})

test('a bank.yaml that is not right is told at its places, and gives no draft', () => {
  const { draft, messages } = read({ ...exampleBank, 'bank.yaml': 'id: Lists\ntitle: L\nversoin: 1.0.0\n' })
  expect(draft).toBeUndefined()
  expect(messages).toEqual([
    'bank.yaml:3:1 bank-config: Unexpected key `versoin`; did you mean `version`?',
    expect.stringMatching(/^bank.yaml:1:5 bank-config: Unexpected id `Lists`, expected .*lower-case/),
  ])
})

test('YAML that cannot be read is told at its place', () => {
  const { messages } = read({
    ...exampleBank,
    'questions/list.md': exampleBank['questions/list.md']?.replace('topic: ', 'topic: [') ?? '',
  })
  expect(messages[0]).toMatch(/^questions\/list.md:\d+:\d+ front-matter: Unexpected YAML: /)
})
