import { expect, test } from 'vitest'
import { schemaOf } from './index.ts'
import { tagsOf } from './tags.ts'

const definitionOf = (noun: 'bank' | 'prose', name: string) => {
  const { [name]: definition = {} } = schemaOf(noun).$defs as Record<string, object>
  return definition
}

test('a union of definitions is told apart by their tags', () => {
  expect(tagsOf(definitionOf('bank', 'retired'), 'fate')).toEqual(['moved', 'split', 'withdrawn'])
})

test('a union of whole schemas is told apart by theirs', () => {
  expect(tagsOf(definitionOf('bank', 'item'), 'kind')).toEqual(['question', 'note'])
})

test('a schema may be a union itself', () => {
  expect(tagsOf(schemaOf('card'), 'kind').slice(0, 3)).toEqual(['open', 'point', 'row'])
})

test('an object from elsewhere has no tags, since its references lead nowhere', () => {
  expect(tagsOf({ oneOf: [{ $ref: '#/$defs/text' }] }, 'type')).toEqual([])
})
