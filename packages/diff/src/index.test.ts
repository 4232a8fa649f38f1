import { expect, test } from 'vitest'
import * as diff from './index.ts'

test('the package shows these and nothing else', () => {
  expect(Object.keys(diff).toSorted()).toEqual(['compareBanks', 'toChangelog'])
})
