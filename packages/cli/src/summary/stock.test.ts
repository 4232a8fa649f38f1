import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { takeStock } from './stock.ts'

/** A folder of outputs with these files. */
function outputs(files: Readonly<Record<string, string>>): string {
  const out = mkdtempSync(path.join(tmpdir(), 'prepdeck-stock-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(out, name)), { recursive: true })
    writeFileSync(path.join(out, name), text)
  }
  return out
}

const files = {
  'bank.json': '{}',
  'dataset/package.json': '{}',
  'dataset/data/bank.json': '[]',
  'anki/a.apkg': 'PK',
  'pdf/a.pdf': '%PDF',
}

test('each deck and sheet is a thing of its own, the dataset is one', async () => {
  const stock = await takeStock(outputs(files))
  expect([...stock].map(([name, { bytes }]) => [name, bytes])).toEqual([
    ['dataset', 4],
    ['bank.json', 2],
    ['anki/a.apkg', 2],
    ['pdf/a.pdf', 4],
  ])
})

test('the same bytes have the same hash, and another byte or name in the dataset has another', async () => {
  const [one, same] = [outputs(files), outputs(files)]
  expect(await takeStock(same)).toEqual(await takeStock(one))
  writeFileSync(path.join(same, 'dataset/data/bank.json'), '{}')
  renameSync(path.join(one, 'dataset/data'), path.join(one, 'dataset/date'))
  const hashes = await Promise.all(
    [outputs(files), one, same].map(async out => (await takeStock(out)).get('dataset')),
  )
  expect(new Set(hashes.map(lot => lot?.sha256)).size).toBe(3)
})

test('where nothing was made there is nothing', async () => {
  expect((await takeStock(path.join(tmpdir(), 'no-such-folder'))).size).toBe(0)
})
