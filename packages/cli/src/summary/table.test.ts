import { expect, test } from 'vitest'
import { plain } from '../terminal/colour.ts'
import { toSize, toTable } from './table.ts'

const counts = { questions: 1, answered: 1, notes: 0, cards: 1, pictures: 2 }

test('columns stand below each other, whatever letters a name has', () => {
  const made = [
    { path: 'anki/问题.apkg', kind: 'deck' as const, bytes: 50_231, cards: 1, unchanged: false },
    { path: 'pdf/a.pdf', kind: 'sheet' as const, bytes: 1_900_000, pages: 247, unchanged: true },
    { path: 'dataset', kind: 'dataset' as const, bytes: 812 },
    { path: 'media', kind: 'media' as const, bytes: 4000 },
  ]
  expect(toTable(made, counts, plain)).toEqual([
    '  anki/问题.apkg  Anki deck, 1 card      50 kB',
    '  pdf/a.pdf       PDF sheet, 247 pages  1.9 MB  unchanged',
    '  dataset/        npm package            812 B',
    '  media/          2 pictures              4 kB',
  ])
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [12_345_678, '12.3 MB'],
])('%i bytes are %s', (bytes, size) => {
  expect(toSize(bytes)).toBe(size)
})
