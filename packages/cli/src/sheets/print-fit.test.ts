import type { Fit } from '@prepdeck/pdf'
import { expect, test } from 'vitest'
import type { MessageFormat } from '../messages/formats.ts'
import { printFit } from './print-fit.ts'

const fit: Fit = {
  sheet: 'a-cards-a4.pdf',
  pages: 2,
  outside: [{ page: 2, text: 'too far' }],
  overprinted: [],
  standIns: [],
  notices: ['a', 'b', 'c', 'd', 'e'].map(of => ({ kind: 'split', of, page: 1, count: 2 })),
}

function print(format: MessageFormat, shown: Fit = fit) {
  const said = { stdout: '', stderr: '' }
  const artifacts = [
    { path: 'pdf/a-cards-a4.pdf', contents: Buffer.from('%PDF') },
    { path: 'pdf/a-cards-a4.fit.json', contents: Buffer.from(JSON.stringify(shown)) },
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

test('what the sheets cannot show is told once, at the item that says it, with the package to install', () => {
  const standIn = {
    ...{ kind: 'characters' as const, text: '你好', item: 'a', place: { path: 'a.md', line: 3, column: 1 } },
    package: '@expo-google-fonts/noto-sans-sc',
  }
  const said = print('text', { ...fit, outside: [], notices: [], standIns: [standIn, standIn] })
  expect(said.stderr).toBe(
    'a.md:3:1: warning: Unexpected characters `你好`, which no installed font of the sheets has (sheet-characters)\n' +
      '  = Install @expo-google-fonts/noto-sans-sc beside prepdeck\n',
  )
})
