import { type Card, exampleOf, type Item } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { toTags } from './tags.ts'

const bank = exampleOf('bank')

test('the tags of a card are a tree under one root', () => {
  expect(toTags(bank, bank.cards[0] as Card, bank.items[0] as Item)).toEqual([
    'prepdeck::also::data-engineer',
    'prepdeck::bank::lists-and-tuples',
    'prepdeck::difficulty::2-apply',
    'prepdeck::importance::high',
    'prepdeck::kind::point',
    'prepdeck::role::python-developer',
    'prepdeck::tag::list',
    'prepdeck::tag::mutability',
    'prepdeck::tag::tuple',
    'prepdeck::topic::python::tuples',
  ])
})

test('a tag in any script is one tag, however its letters were typed', () => {
  const card = { ...(bank.cards[0] as Card), tags: ['Список', 'e\u0301tude'] }
  expect(toTags(bank, card, bank.items[0] as Item)).toEqual(
    expect.arrayContaining(['prepdeck::tag::Список', 'prepdeck::tag::\u00e9tude']),
  )
})
