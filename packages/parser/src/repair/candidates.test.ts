import { expect, test } from 'vitest'
import { toCandidates } from './candidates.ts'
import { damageWithLoss } from './damage.fixture.ts'
import { toRuns } from './utf8-runs.ts'

const candidatesOf = (character: string) => toRuns(damageWithLoss(character)).runs.map(toCandidates)

test('the lost byte may stand anywhere behind the first', () => {
  expect(candidatesOf('❌')).toEqual([['⁌', '⌁', '⌍', '⌏', '⌐', '⌝', '⌭', '⍌', '⏌', '␌', '❌', '⭌']])
})

test('two bytes may be lost', () => {
  const [candidates = []] = candidatesOf('⭐')
  expect(candidates.filter(one => /\p{Emoji}/u.test(one))).toEqual(['⏏', '⏭', '⭐'])
})

test('what text does not hold is no candidate', () => {
  expect(candidatesOf('\u{1F46D}').flat()).toContain('👍')
  expect(candidatesOf('\u0081')).toEqual([['\u00ad']])
})
