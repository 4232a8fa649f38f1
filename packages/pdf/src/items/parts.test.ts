import { type Bank, exampleOf, type Question } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toSheet } from '../sheet.ts'
import { toParts } from './parts.ts'

const bank = exampleOf('bank')
const [model] = bank.items.filter(item => item.kind === 'question')

function partsOf(questions: Partial<Question>[], roles: Bank['roles'] = []): [string | null, string[]][] {
  const items = questions.map((question, index) => {
    const { role, ...rest } = model as Question
    return {
      ...rest,
      id: `q${index}`,
      status: 'none' as const,
      prompt: [{ type: 'text' as const, value: `${index}` }],
      ...question,
    }
  })
  const stranger = { ...bank, roles, items }
  return toParts(
    stranger,
    toSheet(stranger, () => true),
  ).map(part => [
    part.title,
    part.unanswered.map(({ prompt }) => (prompt[0]?.type === 'text' ? prompt[0].value : '')),
  ])
}

test('questions stand under their role, by its title', () => {
  const roles = [{ id: 'analyst', heading: 'Analysis', title: 'Data Analyst' }]
  expect(partsOf([{ role: 'analyst' }, { role: 'analyst' }], roles)).toEqual([['Data Analyst', ['0', '1']]])
})

test('questions of no role stand under the outermost heading that tells them apart', () => {
  const sections = [
    ['README', 'Scope', 'Hoisting'],
    ['README', 'Closures'],
    ['README', 'Scope'],
  ]
  expect(partsOf(sections.map(section => ({ section })))).toEqual([
    ['Scope', ['0', '2']],
    ['Closures', ['1']],
  ])
})

test('where no heading tells them apart there is one part without a title', () => {
  expect(partsOf([{ section: ['README'] }, { section: ['README'] }])).toEqual([[null, ['0', '1']]])
})

test('a question is printed in full when it has an answer, or options to choose from', () => {
  const { answered, unanswered } =
    toParts(
      bank,
      toSheet(bank, () => true),
    )[1] ?? {}
  expect(answered?.map(({ id }) => id)).toEqual([
    'which-of-these-copy-the-list-a',
    'how-do-you-reverse-a-list-in-place',
  ])
  expect(unanswered?.map(({ number }) => number)).toEqual([5])
})
