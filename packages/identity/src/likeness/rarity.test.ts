import { expect, test } from 'vitest'
import { toRarity, weigh } from './rarity.ts'
import { toBag, toWords } from './words.ts'

const bags = ['What is a list?', 'What is a set?', 'What is a tuple?'].map(text => toBag(toWords(text)))
const rarity = toRarity(bags)

test('a word of one text tells more than one that all have, which still tells something', () => {
  expect(rarity('list')).toBe(2)
  expect(rarity('what')).toBeCloseTo(0.415, 3)
})

test('what all words tell is added up', () => {
  expect(weigh(['list', 'set'], rarity)).toBe(4)
})
