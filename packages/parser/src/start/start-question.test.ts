import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { startQuestion } from './start-question.ts'

const syllabus = `# Q

## Analyst

1. **[What is a list?](questions/list.md)**
2. **Explain \`loc\` and
   \`iloc\`.**
3. What is next?
`
const start = (number: number) =>
  startQuestion(new VFile({ path: 'questions.md', value: syllabus }), number, 'loc', 'pandas/indexing')

test('the item gets a link within its bold, and the file its title on one line', () => {
  const started = start(2)
  expect(started).toMatchObject({
    syllabus: syllabus.replace(
      'Explain `loc` and\n   `iloc`.',
      '[Explain `loc` and\n   `iloc`.](questions/loc.md)',
    ),
    question: expect.stringMatching(
      /^---\ntopic: pandas\/indexing\ndifficulty: 2\n---\n\n# Explain `loc` and `iloc`\.\n/,
    ),
  })
})

test('an item without bold gets its link all the same', () => {
  expect(start(3)).toMatchObject({
    syllabus: syllabus.replace('What is next?', '[What is next?](questions/loc.md)'),
  })
})

test('an item that has a file, and a number that is not there, are told', () => {
  expect(start(1)).toEqual({ why: 'has-file', path: 'questions/list.md' })
  expect(start(9)).toEqual({ why: 'no-number', first: 1, last: 3 })
})
