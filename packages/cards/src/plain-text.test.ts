import { expect, test } from 'vitest'
import { line } from './draft.fixture.ts'
import { plainText } from './plain-text.ts'

test('plain text has no marks and no line breaks', () => {
  expect(plainText(line('Is `loc`\n**inclusive**, [really](https://example.org)?'))).toBe(
    'Is loc inclusive, really?',
  )
})
