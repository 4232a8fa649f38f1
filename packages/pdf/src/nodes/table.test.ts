import type { Phrasing, Table } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toTable } from './table.ts'

const setting = { glyphs: () => true, level: 3, depth: 0 }

function table(align: Table['align'], ...rows: Phrasing[][]): Table {
  const children = rows.map(row => ({
    type: 'tableRow' as const,
    children: row.map(node => ({ type: 'tableCell' as const, children: [node] })),
  }))
  return { type: 'table', align, children }
}

const text = (value: string): Phrasing => ({ type: 'text', value })

test('rows are made equally long, and a column without alignment stands left', () => {
  expect(toTable(table(['right'], [text('a'), text('b')], [text('1')]), setting)).toMatchObject([
    {
      columns: [{ align: 'right' }, { align: 'left' }],
      head: [[text('a')], [text('b')]],
      rows: [[[text('1')], []]],
    },
  ])
})

test('a column tells its longest words, each with its face, for it cannot be narrower', () => {
  const code: Phrasing = { type: 'inlineCode', value: 'df.groupby(key)' }
  const strong: Phrasing = { type: 'strong', children: [text('at the end')] }
  const [printed] = toTable(table([], [text('a head of words')], [code], [strong]), setting)
  expect(printed?.columns[0]?.words).toEqual([
    { type: 'code', value: 'df.groupby(key)' },
    { type: 'text', value: 'words' },
    { type: 'text', value: 'head' },
    { type: 'text', value: 'the' },
  ])
})

test('a table without cells is nothing', () => {
  expect(toTable(table([], []), setting)).toEqual([])
})
