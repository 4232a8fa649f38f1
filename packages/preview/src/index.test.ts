import { expect, test } from 'vitest'
import * as preview from './index.ts'

test('the package shows this and nothing else', () => {
  expect(Object.keys(preview)).toEqual(['servePreview'])
})
