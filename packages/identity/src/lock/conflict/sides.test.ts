import { expect, test } from 'vitest'
import { toSides } from './sides.ts'

test('each side has what both have, and its own of every conflict', () => {
  const text = 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\nd\n<<<<<<< HEAD\n=======\ne\n>>>>>>> other\n'
  expect(toSides(text)).toEqual({ ours: 'a\nb\nd\n', theirs: 'a\nc\nd\ne\n', line: 2 })
})

test('what both come from is left out, also when it was in conflict itself', () => {
  const base = '<<<<<<<<< one\nx\n=========\ny\n>>>>>>>>> two'
  const text = `<<<<<<< HEAD\nb\n||||||| merged common ancestors\n${base}\n=======\nc\n>>>>>>> other\n`
  expect(toSides(text)).toEqual({ ours: 'b\n', theirs: 'c\n', line: 1 })
})

test('line ends of Windows are no hindrance', () => {
  expect(toSides('<<<<<<< HEAD\r\nb\r\n=======\r\nc\r\n>>>>>>> other\r\n')).toEqual({
    ours: 'b\r\n',
    theirs: 'c\r\n',
    line: 1,
  })
})

test('a text without markers has no sides', () => {
  expect(toSides('{"text": "<<<<<<< HEAD"}\n  =======\n')).toBeUndefined()
})

test.each([
  ['a conflict that does not end', 'a\n<<<<<<< HEAD\nb\n=======\nc\n', 2],
  ['one in another', '<<<<<<< HEAD\n<<<<<<< HEAD\n=======\n>>>>>>> x\n', 2],
  ['an end without a beginning', 'a\n>>>>>>> other\n', 2],
])('%s is refused where it is', (_, text, line) => {
  expect(() => toSides(text)).toThrow(
    expect.objectContaining({ line, message: expect.stringMatching(/^Unexpected conflict that git left/) }),
  )
})
