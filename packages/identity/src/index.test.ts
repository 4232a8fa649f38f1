import { expect, test } from 'vitest'
import * as face from './index.ts'

test('the face of the package', () => {
  expect(Object.keys(face).toSorted()).toEqual([
    'LockError',
    'identify',
    'isSame',
    'parseLock',
    'toChanges',
    'toLockText',
  ])
})
