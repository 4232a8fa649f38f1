import type { Fit } from '@prepdeck/pdf'
import { expect, test } from 'vitest'
import type { MessageFormat } from '../messages/formats.ts'
import { printFit } from './print-fit.ts'

const fit: Fit = {
  sheet: 'a-cards-a4.pdf',
  pages: 2,
  outside: [{ page: 2, text: 'too far' }],
  overprinted: [],
  notices: ['a', 'b', 'c', 'd', 'e'].map(of => ({ kind: 'split', of, page: 1, count: 2 })),
}

function print(format: MessageFormat) {
  const said = { stdout: '', stderr: '' }
  const artifacts = [
    { path: 'pdf/a-cards-a4.pdf', contents: Buffer.from('%PDF') },
    { path: 'pdf/a-cards-a4.fit.json', contents: Buffer.from(JSON.stringify(fit)) },
  ]
  printFit(artifacts, format, {
    stdout: { write: text => (said.stdout += text) },
    stderr: { write: text => (said.stderr += text) },
    ...{ cwd: '/', env: {}, now: () => 0 },
  })
  return said
}

test('text out of its place is a warning, what was split a line of the output', () => {
  expect(print('text')).toEqual({
    stdout:
      'pdf/a-cards-a4.pdf: 5 cards do not fit one and take more: a (2), b (2), c (2), d (2) and 1 more\n',
    stderr:
      'pdf/a-cards-a4.pdf: warning: Unexpected text outside its place on page 2: `too far` (fit-outside)\n',
  })
})

test('as JSON only the warnings are told: the rest stands in the file beside the sheet', () => {
  const { stdout, stderr } = print('json')
  expect(stdout).toBe('')
  expect(JSON.parse(stderr)).toEqual({
    ...{ file: 'pdf/a-cards-a4.pdf', severity: 'warning', rule: 'fit-outside' },
    reason: 'Unexpected text outside its place on page 2: `too far`',
  })
})
