// Makes two sheets in one process and in two, and prints what came out, or the fault, as JSON: `node workers.fixture.mjs
// FOLDER`. The last bank counts a list from one and a half, which no schema lets through and the engine refuses.
import { createHash } from 'node:crypto'
import { exampleOf } from '@prepdeck/model'
import { renderPdf } from '@prepdeck/pdf'

const [scratch] = process.argv.slice(2)
const bank = exampleOf('bank')
const item = { type: 'listItem', children: [] }
const body = [{ type: 'list', ordered: true, start: 1.5, children: [item] }]
const odd = {
  ...bank,
  items: bank.items.map(each => (each.answer ? { ...each, answer: { ...each.answer, body } } : each)),
}
const sheets = ['study-guide', 'cheat-sheet'].map(sheet => ({ sheet }))

for (const given of [bank, odd])
  for (const workers of [1, 2])
    try {
      const artifacts = await renderPdf({ ...given, media: [] }, { scratch }, { sheets, workers })
      const hash = createHash('sha256')
      for (const { contents } of artifacts) hash.update(contents)
      console.log(JSON.stringify({ files: artifacts.map(({ path }) => path), hash: hash.digest('hex') }))
    } catch (fault) {
      console.log(JSON.stringify({ fault: String(fault) }))
    }
