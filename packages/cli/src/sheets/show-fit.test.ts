import type { Fit } from '@prepdeck/pdf'
import { expect, test } from 'vitest'
import type { Location } from '../files/locate.ts'
import { toShownFits } from './show-fit.ts'

const fit: Fit = {
  sheet: 'a-cards-a4.pdf',
  pages: 2,
  outside: [],
  overprinted: [],
  notices: [],
  standIns: [],
}

function show(fits: readonly Partial<Fit>[]) {
  const location = { folder: '/home/notes', out: '/home/notes/dist' } as Location
  return toShownFits(
    fits.map(one => ({ ...fit, ...one })),
    location,
    { stdout: { write: () => {} }, stderr: { write: () => {} }, cwd: '/home', env: {}, now: () => 0 },
  )
}

test('text out of its place is a warning on the sheet', () => {
  expect(show([{ outside: [{ page: 2, text: 'too far' }] }])).toEqual([
    {
      ...{ file: 'notes/dist/pdf/a-cards-a4.pdf', severity: 'warning', rule: 'fit-outside' },
      reason: 'Unexpected text outside its place on page 2: `too far`',
    },
  ])
})

const standIn = {
  ...{ kind: 'characters' as const, text: '你好', item: 'a', place: { path: 'a.md', line: 3, column: 1 } },
  package: '@expo-google-fonts/noto-sans-sc',
}

test('what the sheets cannot show is told once, at the item that says it, with the package to install', () => {
  expect(show([{ standIns: [standIn] }, { standIns: [standIn] }])).toEqual([
    {
      ...{ file: 'notes/a.md', line: 3, column: 1, severity: 'warning', rule: 'sheet-characters' },
      reason: 'Unexpected characters `你好`, which no installed font of the sheets has',
      cure: 'Run `npm install prepdeck @expo-google-fonts/noto-sans-sc`',
    },
  ])
})

test('of many characters the first are shown', () => {
  const [shown] = show([{ standIns: [{ ...standIn, text: '你'.repeat(300) }] }])
  expect(shown?.reason).toContain(`\`${'你'.repeat(20)}…\``)
})
