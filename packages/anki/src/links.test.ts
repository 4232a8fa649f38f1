import { type Bank, type Card, exampleOf, type Item } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toReportUrl, toSourceUrl } from './links.ts'

const example = exampleOf('bank')
const [item, card] = [example.items[0] as Item, example.cards[0] as Card]
const at = (repository: string): Bank => ({ ...example, repository })

test('the source of an item is in the folder of the repository that the bank names', () => {
  expect(toSourceUrl(at('https://github.com/a/b'), item)).toBe(
    'https://github.com/a/b/blob/HEAD/questions/list-vs-tuple.md',
  )
  expect(toSourceUrl(at('https://github.com/a/b/tree/main/content/lists'), item)).toBe(
    'https://github.com/a/b/blob/main/content/lists/questions/list-vs-tuple.md',
  )
  expect(toSourceUrl(at('https://gitlab.com/a/b/-/tree/v1/lists/'), item)).toBe(
    'https://gitlab.com/a/b/-/blob/v1/lists/questions/list-vs-tuple.md',
  )
  expect(toSourceUrl(at('https://codeberg.org/a/b.git'), item)).toBe(
    'https://codeberg.org/a/b/src/HEAD/questions/list-vs-tuple.md',
  )
})

test('a report of a mistake says which card and which version', () => {
  const url = new URL(toReportUrl(example, card) ?? '')
  expect(url.origin + url.pathname).toBe('https://github.com/example/lists-and-tuples/issues/new')
  expect(url.searchParams.get('title')).toBe('Mistake in list-vs-tuple-point-1')
  expect(url.searchParams.get('body')).toBe(
    'Card: list-vs-tuple-point-1\nBank: lists-and-tuples 1.1.0\n\nWhat is wrong, and what is right?\n',
  )
})

test('a repository at no forge we know, or none at all, gives no source', () => {
  for (const repository of ['https://git.example.org/a/b', 'git@github.com:a/b.git', 'javascript:alert(1)']) {
    expect(toSourceUrl(at(repository), item)).toBeUndefined()
  }
  const { repository: _, ...without } = example
  expect(toSourceUrl(without, item)).toBeUndefined()
})

test('without such a repository a mistake is reported at the homepage, else nowhere', () => {
  const elsewhere = at('https://git.example.org/a/b')
  expect(toReportUrl(elsewhere, card)).toBe('https://example.org/lists-and-tuples')
  expect(toReportUrl({ ...elsewhere, homepage: 'javascript:alert(1)' }, card)).toBeUndefined()
  const { homepage: _, ...without } = elsewhere
  expect(toReportUrl(without, card)).toBeUndefined()
})
