import { exampleOf, type Item, type Phrasing } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toReferences } from './references.ts'

const glyphs = () => true
const example = exampleOf('note')

const text = (value: string): Phrasing => ({ type: 'text', value })
const link = (url: string, value: string): Phrasing => ({ type: 'link', url, children: [text(value)] })

function noteWith(...children: Phrasing[]): Item {
  return { ...example, blocks: [{ type: 'paragraph', children }], sections: [] }
}

test('the links of the text follow the references, each address once', () => {
  const authored = [{ title: [text('Guide')], url: 'https://a.org/guide', reason: [text('slices')] }]
  const item = noteWith(
    link('https://b.org', 'b'),
    link('https://a.org/guide', 'the guide'),
    link('https://b.org/', 'b again'),
  )
  const { references, numbers } = toReferences(item, authored, glyphs)
  expect(references).toEqual([
    {
      title: [text('Guide')],
      url: 'https://a.org/guide',
      address: [text('https://a.org/guide')],
      reason: [text('slices')],
    },
    { title: [text('b')], url: 'https://b.org/', address: [text('https://b.org/')], reason: [] },
  ])
  expect([...numbers]).toEqual([
    ['https://a.org/guide', 1],
    ['https://b.org/', 2],
  ])
})

test('a link that shows its own address needs no reference', () => {
  const item = noteWith(link('https://a.org/', 'a.org'), link('mailto:ada@a.org', 'ada@a.org'))
  expect(toReferences(item, [], glyphs).references).toEqual([])
})

test('a link to a place that is not published is no reference', () => {
  expect(toReferences(noteWith(link('other.md', 'other')), [], glyphs).references).toEqual([])
})
