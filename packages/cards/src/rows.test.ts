import type { Table } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { blocks, line } from './draft.fixture.ts'
import { readRows } from './rows.ts'

const table = (markdown: string) => blocks(markdown)[0] as Table

test('a row is its first cell, and the others under the names of their columns', () => {
  expect(readRows(table('| Aspect | `loc` | `iloc` |\n| - | - | - |\n| Takes | label | position |'))).toEqual(
    [
      {
        aspect: line('Takes'),
        cells: [
          { name: line('`loc`'), value: line('label') },
          { name: line('`iloc`'), value: line('position') },
        ],
      },
    ],
  )
})

test('a cell that a short row leaves out is empty', () => {
  expect(readRows(table('| A | B | C |\n| - | - | - |\n| a | b |'))[0]?.cells).toEqual([
    { name: line('B'), value: line('b') },
    { name: line('C'), value: [] },
  ])
})

test('a row that asks or answers nothing is left out', () => {
  expect(readRows(table('| A | B |\n| - | - |\n|   | b |\n| a |   |'))).toEqual([])
})

test('a table of one column tells nothing apart', () => {
  expect(readRows(table('| A |\n| - |\n| a |'))).toEqual([])
})
