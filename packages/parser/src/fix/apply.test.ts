import { expect, test } from 'vitest'
import { applyEdits } from './apply.ts'
import type { RuleEdit } from './edit.ts'

const edit = (start: number, end: number, text: string): RuleEdit => ({
  path: 'a.md',
  start,
  end,
  text,
  reason: '',
  rule: 'r',
})

test('edits are made in the order of the text, whatever the order they come in', () => {
  const [last, first] = [edit(4, 5, 'E'), edit(0, 2, '')]
  expect(applyEdits('abcdef', [last, first])).toMatchObject({ text: 'cdEf', edits: [first, last] })
})

test('one edit may begin where another ends', () => {
  expect(applyEdits('abcd', [edit(0, 2, 'A'), edit(2, 4, 'B')]).text).toBe('AB')
})

test('of two that overlap the first is made', () => {
  const [first, second] = [edit(0, 2, 'A'), edit(1, 3, 'B')]
  expect(applyEdits('abcd', [second, first])).toMatchObject({ text: 'Acd', edits: [first] })
})

test('of two at one place the one that was asked for first is made', () => {
  const [first, second] = [edit(2, 2, ' '), edit(2, 2, '-')]
  expect(applyEdits('abcd', [first, second])).toMatchObject({ text: 'ab cd', edits: [first] })
})

test('without edits a text stays', () => {
  expect(applyEdits('abcd', [])).toMatchObject({ text: 'abcd', edits: [] })
})

test('it is known where the rest of the text is then', () => {
  const { text, toNew } = applyEdits('abcdef', [edit(1, 3, 'BBBB'), edit(4, 4, ' ')])
  expect(text).toBe('aBBBBd ef')
  expect([0, 3, 4, 5].map(toNew)).toEqual([0, 5, 7, 8])
})
