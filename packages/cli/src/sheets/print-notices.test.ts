import type { Fit } from '@prepdeck/pdf'
import { expect, test } from 'vitest'
import type { Printing } from '../messages/print.ts'
import { printNotices } from './print-notices.ts'

const fit: Fit = {
  sheet: 'a-cards-a4.pdf',
  pages: 2,
  ...{ outside: [], overprinted: [], standIns: [] },
  notices: ['a', 'b', 'c', 'd', 'e'].map(of => ({ kind: 'split', of, page: 1, count: 2 })),
}

function print(printing: Printing): string {
  let stdout = ''
  printNotices([fit], { out: '/notes/dist' }, printing, {
    stdout: { write: text => (stdout += text) },
    stderr: { write: () => {} },
    ...{ cwd: '/notes', env: {}, now: () => 0 },
  })
  return stdout
}

test('what was split is told in a line a kind, the first of them by name', () => {
  expect(print({ format: 'text' })).toBe(
    'dist/pdf/a-cards-a4.pdf: 5 cards do not fit one and take more: a (2), b (2), c (2), d (2) and 1 more\n',
  )
})

test('programs read it in the file beside the sheet, and who wants quiet does not', () => {
  expect(print({ format: 'json' }) + print({ format: 'text', quiet: true })).toBe('')
})
