import { expect, test } from 'vitest'
import { damage } from './damage.fixture.ts'
import { toProof } from './proof.ts'
import { toRuns } from './utf8-runs.ts'

/** The runs that prove damage, and whether they are enough. */
function weigh(text: string): readonly [string, boolean] {
  const { evidence, isDamaged } = toProof(text, toRuns(text))
  return [evidence.map(({ exact }) => exact).join(''), isDamaged]
}

test('two runs that no valid text contains prove it', () => {
  expect(weigh(damage('it’s'))).toEqual(['’', false])
  expect(weigh(damage('it’s ✅'))).toEqual(['’✅', true])
})

test('bytes that decode by accident prove nothing', () => {
  expect(weigh('Spaß“ Gruß“ CAFÉ™')).toEqual(['', false])
  expect(weigh('qualité\u00a0» bonté\u00a0»')).toEqual(['', false])
})

test('each stretch of clean text outweighs four runs', () => {
  const runs = damage('📌'.repeat(4))
  expect(weigh(`${runs} 你好`)).toEqual(['📌📌📌📌', true])
  expect(weigh(`${runs} 你好 ✅`)).toEqual(['📌📌📌📌', false])
  expect(weigh(`${runs} café “a”`)).toEqual(['📌📌📌📌', false])
})

test('a letter that lost its bytes in a word is no accent', () => {
  expect(weigh(`paÃs ${damage('📌 ✅')}`)).toEqual(['📌✅', true])
  expect(weigh(`pays château ${damage('📌 ✅')}`)).toEqual(['📌✅', false])
})
