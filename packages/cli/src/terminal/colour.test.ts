import { expect, test } from 'vitest'
import { toPaint } from './colour.ts'

const write = () => true
const terminal = { write, isTTY: true }
const file = { write }

test.each([
  ['a terminal', terminal, {}, true],
  ['a file', file, {}, false],
  ['a terminal that knows no colours', terminal, { TERM: 'dumb' }, false],
  ['a terminal with NO_COLOR', terminal, { NO_COLOR: '1' }, false],
  ['a terminal with an empty NO_COLOR', terminal, { NO_COLOR: '' }, true],
  ['a file with FORCE_COLOR', file, { FORCE_COLOR: '1' }, true],
  ['a terminal with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
  ['a terminal with both, as Node does', terminal, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
])('%s is coloured or not', (_, output, env, coloured) => {
  expect(toPaint(output, env).red('no')).toBe(coloured ? '\u001B[31mno\u001B[39m' : 'no')
})
