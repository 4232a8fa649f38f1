import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { renderAnki } from '@prepdeck/anki'
import { toCards } from '@prepdeck/cards'
import { renderDataset } from '@prepdeck/dataset'
import { identify } from '@prepdeck/identity'
import type { Bank, Renderer } from '@prepdeck/model'
import { parse, toReadCache } from '@prepdeck/parser'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

const folder = new URL('banks/lists/', import.meta.url)

/** The sources of the bank, `bank.yaml` first. */
function sources(): VFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /^[^.]+\.(?:md|yaml)$/.test(file))
    .toSorted()
    .map(file => new VFile({ path: file, value: readFileSync(new URL(file, folder)) }))
}

test('no later step changes a draft that the cache may hand out again', async () => {
  const cache = toReadCache()
  const read = () => {
    const [config, ...files] = sources()
    return parse({ config, files, exists: () => true, name: 'lists', cache }).draft
  }
  const draft = read()
  if (!draft) throw new Error('Unexpected faults, expected the draft of the example bank')
  const before = structuredClone(draft)
  freeze(draft)
  const { bank } = identify(toCards(draft), { now: 0, seed: 'a'.repeat(64) })
  for (const render of [renderDataset, renderAnki]) await renderAll(render, bank)
  expect(read()).toEqual(before)
})

/** A frozen object throws at whoever writes to it. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  Object.values(value).forEach(freeze)
}

async function renderAll(render: Renderer, bank: Bank): Promise<void> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'prepdeck-'))
  try {
    for (const { contents } of await render(bank, { scratch }))
      if (!(contents instanceof Uint8Array)) for await (const _ of contents);
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
