import { appendFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { copyOfLists, filesIn, prepdeck } from './prepdeck.fixture.ts'

async function parsedLists(): Promise<string> {
  const folder = copyOfLists()
  expect(await prepdeck(folder, ['parse'])).toMatchObject({ code: 0 })
  return folder
}

test('a sheet that is asked for by flags is made beside those that are there', async () => {
  const folder = await parsedLists()
  expect(await prepdeck(folder, ['pdf'])).toMatchObject({ code: 0 })
  const words = [
    'pdf',
    '--sheet',
    'cards',
    '--duplex',
    'short-edge',
    '--offset',
    '0.5,-1',
    '--difficulty',
    '2',
  ]
  expect(await prepdeck(folder, words)).toMatchObject({ code: 0, stderr: '' })
  expect(filesIn(path.join(folder, 'dist/pdf'))).toEqual([
    'lists-cards-a4-short-edge-difficulty-2.fit.json',
    'lists-cards-a4-short-edge-difficulty-2.pdf',
    'lists-study-guide-a4.fit.json',
    'lists-study-guide-a4.pdf',
  ])
})

test.each([
  [['--role', 'data-enginer'], 'Unexpected role `data-enginer`'],
  [['--topic', 'types/sequence'], 'Unexpected topic `types/sequence`; did you mean `types/sequences`?'],
  [['--sheet', 'poster'], 'Allowed are study-guide, practice, cues'],
  [['--difficulty', '4'], 'Expected 1, 2 or 3.'],
  [['--offset', '1'], 'Expected two numbers of millimetres'],
  [['--sheet', 'cards', '--paper', 'a4', '--stock', '5371'], 'Unexpected paper `a4` of stock `5371`'],
  [['--difficulty', '3', '--importance', 'low'], 'nothing to print'],
])('%j is told in words, and nothing is written', async (words, message) => {
  const folder = await parsedLists()
  const run = await prepdeck(folder, ['pdf', ...words])
  expect(run.code).toBe(2)
  expect(run.stderr).toContain(message)
  expect(run.stderr).not.toContain('    at ')
  expect(existsSync(path.join(folder, 'dist/pdf'))).toBe(false)
})

test('bank.yaml names the sheets that a build makes', async () => {
  const folder = copyOfLists()
  appendFileSync(path.join(folder, 'bank.yaml'), '\nsheets:\n  - { sheet: cheat-sheet, paper: letter }\n')
  expect(await prepdeck(folder, ['build'])).toMatchObject({ code: 0 })
  expect(filesIn(path.join(folder, 'dist/pdf'))).toContain('lists-cheat-sheet-letter.pdf')
  expect(filesIn(path.join(folder, 'dist/pdf'))).toContain('lists-study-guide-a4.pdf')
})

test('a sheet in bank.yaml that cannot be is told at its line', async () => {
  const folder = copyOfLists()
  appendFileSync(path.join(folder, 'bank.yaml'), '\nsheets:\n  - { sheet: cards, topic: types/sequence }\n')
  const run = await prepdeck(folder, ['check'])
  expect(run.code).toBe(1)
  expect(run.stderr).toMatch(
    /bank\.yaml:\d+:\d+: error: Unexpected topic `types\/sequence`.*did you mean `types\/sequences`/,
  )
})
