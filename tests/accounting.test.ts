import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Bank } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { lostWords, unaccounted } from './accounting.fixture.ts'
import { copyOfLists, prepdeck, readJson } from './prepdeck.fixture.ts'

test('every block of every source belongs to an item or stands in the report', async () => {
  const folder = copyOfLists()
  await prepdeck(folder, ['parse'])
  const bank = readJson<Bank>(path.join(folder, 'dist/bank.json'))
  expect(bank.documents).toHaveLength(4)
  for (const document of bank.documents) {
    const text = readFileSync(path.join(folder, document.path), 'utf8')
    expect(unaccounted(bank, document.path, text)).toEqual([])
    expect(lostWords(bank, document.path, text)).toEqual([])
  }
})

test('a block that belongs nowhere is found', () => {
  const bank = { items: [], documents: [{ path: 'a.md', outside: [] }] } as unknown as Bank
  expect(unaccounted(bank, 'a.md', '# A\n\nText.\n')).toEqual(['1: A', '3: Text.'])
})
