import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { toTree } from '../markdown/markdown.ts'
import { readLetters, readOptionBlock } from './options.ts'

function optionsOf(markdown: string) {
  return readOptionBlock(toTree(markdown).children[0] as RootContent)?.map(
    ({ id, blocks, correct }) => `${id}${correct ? '*' : ''} ${toString(blocks)}`,
  )
}

test('letters and ticked boxes make options', () => {
  expect(optionsOf('- A: `1`\n- B: 2\n')).toEqual(['a 1', 'b 2'])
  expect(optionsOf('a) one\nb) two\n')).toEqual(['a one', 'b two'])
  expect(optionsOf('- [ ] one\n- [x] two\n')).toEqual(['a one', 'b* two'])
  expect(optionsOf('- A. one ✅\n- B. two\n')).toEqual(['a* one', 'b two'])
})

test('the space before code in an option is kept', () => {
  expect(optionsOf('- A: `1` and `2`\n- B: `3` or `4`\n')).toEqual(['a 1 and 2', 'b 3 or 4'])
})

test('a list that is none of these has no options', () => {
  expect(optionsOf('- one\n- two\n')).toBeUndefined()
  expect(optionsOf('- [ ] one\n- [ ] two\n')).toBeUndefined()
})

test.each([
  ['Answer: D', ['d']],
  ['Respuesta correcta: **B**', ['b']],
  ['答案：A、C', ['a', 'c']],
  ['A and D', ['a', 'd']],
])('%s names the right letters', (line, letters) => {
  expect(readLetters(line.replaceAll('*', ''), ['a', 'b', 'c', 'd'])).toEqual(letters)
})

test.each(['It is option E', 'Because D is larger than A, which says more than a label can hold'])(
  '%s names none',
  line => {
    expect(readLetters(line, ['a', 'b', 'c', 'd'])).toBeUndefined()
  },
)
