import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { text as readAll } from 'node:stream/consumers'
import { type Bank, exampleOf, type Question } from '@prepdeck/model'
import { expect, onTestFinished, test } from 'vitest'
import { renderPdf } from './render-pdf.ts'
import { toBytes } from './sheet-cache.ts'

const bank = exampleOf('bank')

function toFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'prepdeck-scratch-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Three questions, of each of which so much is to be said that it is a volume. */
function longBank(): Bank {
  const tags = ['x'.repeat(900_000)]
  const items = [0, 1, 2].map((n): Question => ({ ...(bank.items[0] as Question), id: `q-${n}`, tags }))
  return { ...bank, items, cards: [] }
}

/** A cache in which every sheet is found, each another one. */
function fullCache() {
  let count = 0
  const get = () => {
    count += 1
    const fit = {
      sheet: `guide-${count}.pdf`,
      pages: 1,
      outside: [],
      overprinted: [],
      notices: [],
      standIns: [],
    }
    return toBytes({ pdf: Buffer.from(`PDF ${count}`), fit })
  }
  return { get, set: () => {} }
}

test('volumes wait in the scratch folder until they are written', async () => {
  const scratch = toFolder()
  const artifacts = await renderPdf(longBank(), { scratch }, { cache: fullCache(), workers: 1 })
  expect(readdirSync(scratch)).toEqual(['guide-1.pdf', 'guide-2.pdf', 'guide-3.pdf'])
  const volumes = artifacts.filter(artifact => artifact.path.endsWith('.pdf'))
  const texts = volumes.map(({ contents }) => readAll(contents as Readable))
  expect(await Promise.all(texts)).toEqual(['PDF 1', 'PDF 2', 'PDF 3'])
})

test('a sheet of one volume needs no folder', async () => {
  const [sheet] = await renderPdf(bank, { scratch: '' }, { cache: fullCache(), workers: 1 })
  expect(Buffer.from(sheet?.contents as Uint8Array).toString()).toBe('PDF 1')
})
