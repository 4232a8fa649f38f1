import { expect, test } from 'vitest'
import * as face from './index.ts'

test('the face is the renderer and its error', () => {
  expect(Object.keys(face)).toEqual(['renderPdf', 'SheetError'])
})
