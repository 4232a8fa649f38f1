import type { Bank } from '@prepdeck/model'
import { parse } from '@prepdeck/parser'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { lostWords, unaccounted } from './accounting.fixture.ts'
import { foundBanks, isMark, toLine } from './found.fixture.ts'

for (const { name, expected, files } of foundBanks()) {
  describe(name, () => {
    const sources = files.map(({ path, text }) => new VFile({ path, value: text }))
    const { draft } = parse({ files: sources, exists: () => true, name: 'bank' })
    const bank = draft as unknown as Bank

    test('is read as a person reads it', async () => {
      const questions = bank.items.filter(item => item.kind === 'question').map(toLine)
      const left = bank.documents.flatMap(({ path, outside }) =>
        outside.map(({ start, reason }) => `${path}:${start.line} ${reason}`),
      )
      await expect([...questions, '', ...left, ''].join('\n')).toMatchFileSnapshot(expected)
    })

    test('has no block that belongs nowhere, and no word that is lost but for marks', () => {
      for (const { path, text } of files) {
        expect(unaccounted(bank, path, text)).toEqual([])
        expect(lostWords(bank, path, text).filter(word => !isMark(text, word))).toEqual([])
      }
    })
  })
}
