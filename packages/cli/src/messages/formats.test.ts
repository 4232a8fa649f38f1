import { expect, test } from 'vitest'
import { formats, type Shown } from './formats.ts'

const shown: Shown = {
  file: 'notes/a.md',
  line: 2,
  column: 4,
  severity: 'error',
  rule: 'link-target',
  reason: 'Unexpected link',
  cure: 'Write the file',
  source: ['', 'to [x](y)'],
}

test('text is the place, what is wrong, the line, and the cure', () => {
  expect(formats.text(shown)).toBe(
    [
      'notes/a.md:2:4: error: Unexpected link (link-target)',
      '  2 | to [x](y)',
      '    |    ^',
      '  = Write the file',
    ].join('\n'),
  )
})

test('of a file as a whole text names no line', () => {
  expect(formats.text({ ...shown, line: undefined, cure: undefined })).toBe(
    'notes/a.md: error: Unexpected link (link-target)',
  )
})

test('JSON is one object a line, whatever is in a name', () => {
  const { source: _, ...said } = { ...shown, file: 'a\n"b".md' }
  expect(formats.json({ ...shown, file: 'a\n"b".md' })).not.toContain('\n')
  expect(JSON.parse(formats.json({ ...shown, file: 'a\n"b".md' }))).toEqual(said)
})

test('a workflow command says where, and how grave it is', () => {
  expect(formats.github(shown)).toBe(
    '::error file=notes/a.md,line=2,col=4,title=link-target::Unexpected link; Write the file',
  )
  expect(formats.github({ ...shown, severity: 'fixed', cure: undefined })).toBe(
    '::notice file=notes/a.md,line=2,col=4,title=link-target::fixed: Unexpected link',
  )
})

test('what would end a workflow command or one of its properties is escaped', () => {
  const odd = { ...shown, file: 'a:b,c%\r\n.md', reason: '100%\r\n::error::a, b: c', cure: undefined }
  expect(formats.github(odd)).toBe(
    '::error file=a%3Ab%2Cc%25%0D%0A.md,line=2,col=4,title=link-target::100%25%0D%0A::error::a, b: c',
  )
})
