import { expect, test } from 'vitest'
import * as face from './index.ts'

test('the face of the package is two functions', () => {
  expect(Object.keys(face)).toEqual(['toCards', 'checkCards'])
})
