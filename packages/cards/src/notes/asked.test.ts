import { expect, test } from 'vitest'
import { blocks, line, note } from '../draft.fixture.ts'
import { readAsked } from './asked.ts'

const label = (...titles: string[]) =>
  titles.flatMap((title, n) => (n === 0 ? line(title) : [{ type: 'text', value: ' › ' }, ...line(title)]))

test('a heading that asks is answered by what stands below it', () => {
  expect(
    readAsked(note('# Pickling\n\n## Use\n\n### Is it `safe`?\n\nNo.\n\nNever.\n\n## Not this')),
  ).toEqual([
    { label: label('Pickling', 'Use'), question: line('Is it `safe`?'), answer: blocks('No.\n\nNever.') },
  ])
})

test('a bold line that asks is answered up to the next question', () => {
  expect(readAsked(note('# N\n\nText.\n\n**One?**\n\n1\n\n- a\n\n**Two？**\n\n2'))).toEqual([
    { label: label('N'), question: line('One?'), answer: blocks('1\n\n- a') },
    { label: label('N'), question: line('Two？'), answer: blocks('2') },
  ])
})

test('an answer keeps its inner headings, but not the questions among them', () => {
  const asked = readAsked(note('# N\n\n## Why?\n\nSo.\n\n### Detail\n\nMore.\n\n### And how?\n\nThus.'))
  expect(asked).toEqual([
    { label: label('N'), question: line('Why?'), answer: blocks('So.\n\n### Detail\n\nMore.') },
    { label: label('N', 'Why?'), question: line('And how?'), answer: blocks('Thus.') },
  ])
})

test('a question in Arabic is one, a Greek semicolon is none', () => {
  const asked = readAsked(note('# N\n\n## لماذا؟\n\nA\n\n## Γιατί;\n\nB'))
  expect(asked.map(({ question }) => question)).toEqual([line('لماذا؟')])
})

test.each(['# N\n\n## Why?', '# N\n\n**Why?** So.', '# N\n\nWhy?\n\nSo.', '# N\n\n**One?**\n\n**Two?**'])(
  '%j asks nothing that it answers',
  markdown => {
    expect(readAsked(note(markdown))).toEqual([])
  },
)
