import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { toTree } from '../../markdown/markdown.ts'
import { textOf } from '../text.ts'
import { readOptionBlock } from './options.ts'

function optionsOf(markdown: string) {
  return readOptionBlock(toTree(markdown).children[0] as RootContent)?.map(
    ({ id, blocks, correct }) => `${id}${correct ? '*' : ''} ${textOf(blocks)}`,
  )
}

test('letters and ticked boxes make options', () => {
  expect(optionsOf('- A: `1`\n- B: 2\n')).toEqual(['a 1', 'b 2'])
  expect(optionsOf('a) one\nb) two\n')).toEqual(['a one', 'b two'])
  expect(optionsOf('- [ ] one\n- [x] two\n')).toEqual(['a one', 'b* two'])
  expect(optionsOf('- A. one ✅\n- B. two\n')).toEqual(['a* one', 'b two'])
})

test('a picture and a word may stand before the letter, and tell what is right', () => {
  expect(optionsOf('❌ Option 1: A. sorted\n✅ Option 2: B. sort\n')).toEqual(['a sorted', 'b* sort'])
  expect(optionsOf('- ❌ Option A: list\n- ✅ Option B: tuple\n')).toEqual(['a list', 'b* tuple'])
  expect(optionsOf('**Opção A:** cedo\n**Opção B:** tarde\n')).toEqual(['a cedo', 'b tarde'])
  expect(optionsOf('Вариант 1: да\nВариант 2: нет\n')).toEqual(['a да', 'b нет'])
})

test('a word that stands out behind an option may tell that it is right', () => {
  expect(optionsOf('- A. one\n- B. two **Most Voted**\n')).toEqual(['a one', 'b* two'])
  expect(optionsOf('- A) one _(correct answer)_\n- B) two\n')).toEqual(['a* one', 'b two'])
  expect(optionsOf('- A) an **answer key**\n- B) **correct**\n')).toEqual(['a an answer key', 'b correct'])
})

test('letters of other scripts stand before options, be they in one line', () => {
  expect(optionsOf('الف) یک ب) دو ج) سه\n')).toEqual(['a یک', 'b دو', 'c سه'])
  expect(optionsOf('(क) एक\n(ख) दो\n')).toEqual(['a एक', 'b दो'])
  expect(optionsOf('א. אחת\nב. שתיים\n')).toEqual(['a אחת', 'b שתיים'])
  expect(optionsOf('가. 하나 나. 둘 다. 셋\n')).toEqual(['a 하나', 'b 둘', 'c 셋'])
  expect(optionsOf('कि यह एक है\nकी वह दो है\n')).toBeUndefined()
})

test('signs between the options of one line belong to none', () => {
  expect(optionsOf('- A) one · B) two · C) three · four\n')).toEqual(['a one', 'b two', 'c three · four'])
})

test('an option may be wrapped, and all may stand in one item', () => {
  expect(optionsOf('A) so long that\nit is wrapped\nB) short\n')).toEqual([
    'a so long that\nit is wrapped',
    'b short',
  ])
  expect(optionsOf('- (a) one  (b) **two**  (c) three\n')).toEqual(['a one', 'b two', 'c three'])
  expect(optionsOf('- Options\n')).toBeUndefined()
})

test('the space before code in an option is kept', () => {
  expect(optionsOf('- A: `1` and `2`\n- B: `3` or `4`\n')).toEqual(['a 1 and 2', 'b 3 or 4'])
})

test('a list that is none of these has no options', () => {
  expect(optionsOf('- one\n- two\n')).toBeUndefined()
  expect(optionsOf('- [ ] one\n- [ ] two\n')).toBeUndefined()
})
