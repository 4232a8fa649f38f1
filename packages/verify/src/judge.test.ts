import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { Outcome } from './engines/engine.ts'
import type { Fence } from './fence.ts'
import { alertsIn, judge, judgePrevious } from './judge.ts'

const fence: Fence = {
  path: 'q.md',
  line: 3,
  language: 'python',
  code: 'print(1)\n',
  noRun: false,
  expected: { kind: 'output', text: '1\n', line: 7 },
}
const outcome = (output: string, failed = false): Outcome => ({
  output,
  failed,
  versions: { pandas: '3.1.1' },
})

function said(check: (file: VFile) => boolean, value = ''): string[] {
  const file = new VFile({ path: 'q.md', value })
  const well = check(file)
  expect(well).toBe(file.messages.length === 0)
  return file.messages.map(({ line, reason, ruleId }) => `${line} ${ruleId} ${reason}`)
}

test('the output of the answer is what comes out', () => {
  expect(said(file => judge(file, fence, outcome('1\n')))).toEqual([])
})

test('another output is shown beside the one of the answer, at its line', () => {
  expect(said(file => judge(file, fence, outcome('2\n')))).toEqual([
    '7 code-output Unexpected output of the code:\n\n    2\n\nexpected:\n\n    1',
  ])
})

test('an unexpected error is shown at the code', () => {
  expect(said(file => judge(file, fence, outcome("KeyError: 'x'\n", true)))).toEqual([
    "3 code-raises The code fails:\n\n    KeyError: 'x'",
  ])
})

test('an error that was announced has to come', () => {
  const failing: Fence = { ...fence, expected: { kind: 'error', text: 'E\n', line: 7 } }
  expect(said(file => judge(file, failing, outcome('E\n', true)))).toEqual([])
  expect(said(file => judge(file, failing, outcome('E\n')))).toEqual([
    '3 code-raises Unexpected success, expected the error below it',
  ])
})

test('code that prints nothing needs no output fence', () => {
  const { expected: _, ...silent } = fence
  expect(said(file => judge(file, silent, outcome('')))).toEqual([])
  expect(said(file => judge(file, silent, outcome('1\n')))).toHaveLength(1)
})

test('where the releases before print something else, an alert has to name the package', () => {
  const before: Outcome = { output: '0\n', failed: false, versions: { pandas: '2.3.3' } }
  const check = (file: VFile) => judgePrevious(file, fence, outcome('1\n'), before)
  expect(said(check, '> [!NOTE]\n> New in pandas 3.\n')).toEqual([])
  expect(said(check, '> [!NOTE]\n> Mind the numpy.\n\npandas 3\n')).toEqual([
    '3 code-previous Unexpected silence about pandas 2.3.3, expected an alert that names it: there the code prints\n\n    0',
  ])
})

test('an alert ends where its quote ends', () => {
  expect(alertsIn('a\n\n> [!TIP]\n> b\n> c\n\n> d\n')).toEqual(['> [!TIP]\n> b\n> c\n'])
})
