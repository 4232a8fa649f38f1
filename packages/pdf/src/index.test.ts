import { expect, test } from 'vitest'
import * as face from './index.ts'

test('the face is one renderer', () => {
  expect(Object.keys(face)).toEqual(['renderPdf'])
})
