import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { renderPdf } from './render-pdf.ts'
import { toBytes, toMade } from './sheet-cache.ts'

const bank = exampleOf('bank')
const kept = new Map<string, Uint8Array>()
const cache = {
  get: (key: string) => kept.get(key),
  set: (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
}

test('a sheet is kept, and handed back as it was made', async () => {
  const made = await renderPdf(bank, { scratch: '' }, { cache })
  expect(kept.size).toBe(1)
  const again = await renderPdf(structuredClone(bank), { scratch: '/elsewhere' }, { cache })
  expect(again.map(({ contents }) => Buffer.from(contents as Uint8Array))).toEqual(
    made.map(({ contents }) => Buffer.from(contents as Uint8Array)),
  )
  for (const [key, bytes] of kept) kept.set(key, toBytes({ ...toMade(bytes), pdf: Buffer.from('kept') }))
  const [sheet] = await renderPdf(bank, { scratch: '' }, { cache })
  expect(Buffer.from(sheet?.contents as Uint8Array).toString()).toBe('kept')
})

test('another text or another look is made anew, a bank that differs in what no sheet shows is not', async () => {
  await renderPdf({ ...bank, title: 'Another' }, { scratch: '' }, { cache })
  expect(kept.size).toBe(2)
  await renderPdf(bank, { scratch: '' }, { cache, sheets: [{ sheet: 'study-guide', colour: true }] })
  expect(kept.size).toBe(3)
  await renderPdf({ ...bank, uid: 'another' }, { scratch: '' }, { cache })
  expect(kept.size).toBe(3)
})
