import { type Bank, exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toTitlePage } from './title-page.ts'

function pageOf(change: Partial<Bank>) {
  return toTitlePage({ ...exampleOf('bank'), ...change }, cluster => !/\p{Script=Han}/u.test(cluster))
}

test('the day is that of the newest item, in UTC, whatever the clock of the machine', () => {
  expect(pageOf({}).changed).toEqual({ year: 2026, month: 11, day: 20 })
})

test('the properties of the file keep the script that cannot be printed', () => {
  const { title, properties } = pageOf({ title: '列表 101' })
  expect([title, properties.title]).toEqual(['[U+5217 U+8868] 101', '列表 101'])
})

test('a bank whose title shows nothing is named by its id', () => {
  expect(pageOf({ title: '\u200B' }).properties.title).toBe('lists-and-tuples')
})

test('a home page that is the repository too is printed once', () => {
  const { addresses } = pageOf({ homepage: 'https://a.org', repository: 'https://a.org/' })
  expect(addresses.map(({ url }) => url)).toEqual(['https://a.org/'])
})
