import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { copyOfLists, filesIn, prepdeck } from './prepdeck.fixture.ts'

const read = (...names: string[]) => readFileSync(path.join(...names), 'utf8')

/** A question of the bank that has no file yet, by its number. */
function openQuestion(folder: string): string {
  return /^(\d+)\. (?!.*\]\()/m.exec(read(folder, 'questions.md'))?.[1] ?? ''
}

test('a question is begun: its file has the sections, the syllabus its link, and the checks ask for the rest', async () => {
  const folder = copyOfLists()
  const number = openQuestion(folder)
  const run = await prepdeck(folder, ['new', 'question', number, 'a-new-one'])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(read(folder, 'questions', 'a-new-one.md')).toMatch(
    /^---\ntopic: \S+\ndifficulty: 2\n---\n\n# .+\n\n## Short answer\n/,
  )
  expect(read(folder, 'questions.md')).toMatch(
    new RegExp(`^${number}\\. .*\\]\\(questions/a-new-one\\.md\\)`, 'm'),
  )
  const { stderr } = await prepdeck(folder, ['check'])
  // The remarks in the template are none of what it says: each section is empty.
  const told = [
    ...stderr.matchAll(/a-new-one\.md:\d+:1: error: (Unexpected empty [a-z ]+), .*\n +\d+ \| ## (.*)/g),
  ]
  expect(told.map(([, fault, section]) => `${section}: ${fault}`)).toEqual([
    'Short answer: Unexpected empty short answer',
    'Key points: Unexpected empty section',
    'Pitfalls: Unexpected empty section',
    'Follow-ups: Unexpected empty section',
    'Signals: Unexpected empty section',
    'References: Unexpected empty section',
  ])
  expect(stderr).not.toContain('html')
})

test.each([
  [['99', 'a-new-one'], 'has no question 99, expected'],
  [['1', 'A New One'], 'is no id, expected words with hyphens such as a-new-one'],
  [['1', 'a-new-one', '--topic', 'nowhere'], 'there is no topic nowhere'],
])('`new question %s` is refused in words, and nothing is written', async (words, said) => {
  const folder = copyOfLists()
  const before = filesIn(folder)
  const run = await prepdeck(folder, ['new', 'question', ...words])
  expect(run.code).toBe(2)
  expect(run.stderr).toContain(said)
  expect(filesIn(folder)).toEqual(before)
})
