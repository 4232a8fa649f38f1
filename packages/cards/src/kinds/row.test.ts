import type { Table } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { answer, blocks, cues, line, note, question } from '../draft.fixture.ts'
import { toRowCards } from './row.ts'

const markdown =
  '| Aspect | `loc` | `iloc` |\n| - | - | - |\n| Slice stop | in | out |\n| Speed | same | same |'

test('a row that no key point asks already is a card', () => {
  const compare = question('Compare.', {
    label: line('Slices'),
    answer: answer({
      comparison: blocks(markdown)[0] as Table,
      keyPoints: cues({ 'Is the stop of a slice included?': 'By `loc`.' }),
    }),
  })
  expect(toRowCards(compare, 3)).toEqual([
    {
      item: 3,
      kind: 'row',
      tier: 'extra',
      label: line('Slices'),
      tags: [],
      aspect: line('Speed'),
      cells: [
        { name: line('`loc`'), value: line('same') },
        { name: line('`iloc`'), value: line('same') },
      ],
      key: 'Speed',
    },
  ])
})

test('a question without a comparison has no rows, whatever tables its answer shows', () => {
  expect(toRowCards(question('Compare.', { answer: answer({ body: blocks(markdown) }) }), 0)).toEqual([])
})

test('every row of every table of a note is a card, also of a table in a list', () => {
  const indented = markdown.replaceAll('\n', '\n  ')
  const tables = note(`# Pandas\n\n${markdown}\n\n## More\n\n- text\n\n  ${indented}`)
  expect(toRowCards(tables, 0).map(card => card.key)).toEqual(['Slice stop', 'Speed', 'Slice stop', 'Speed'])
})
