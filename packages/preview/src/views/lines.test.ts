import { expect, test } from 'vitest'
import type { Message } from '../snapshot.ts'
import { toLines, toSourceLine } from './lines.ts'

const message: Message = {
  ...{ path: 'a.md', line: 4, column: 13, severity: 'error', rule: 'front-matter', reason: 'Unexpected `4`' },
}

test('lines end as on any system', () => {
  expect(toLines('a\r\nb\nc\rd')).toEqual(['a', 'b', 'c', 'd'])
})

test('what a message is about is marked: a span, else one character', () => {
  const line = (rest: object) => toSourceLine('difficulty: 42', 4, [{ ...message, ...rest }]).text
  expect(line({ endLine: 4, endColumn: 15 })).toContain('difficulty: <mark class="error">42</mark>')
  expect(line({})).toContain('<mark class="error">4</mark>2')
  expect(line({ endLine: 5, endColumn: 1 })).toContain('<mark class="error">42</mark>')
  expect(line({ column: 99 })).not.toContain('<mark')
})

test('a source is text: tags are shown, and what turns letters around is not obeyed', () => {
  expect(toSourceLine('<b>\u202Ex', 1, []).text).toContain('<code>&#60;b&#62;\uFFFDx</code>')
})
