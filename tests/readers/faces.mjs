/**
 * Holds the sides of cards as the preview shows them against what Anki's own engine makes of the same decks.
 *
 *     python tests/readers/anki-cards.py dist/anki/*.apkg > cards.jsonl
 *     node tests/readers/faces.mjs cards.jsonl dist/bank.json…
 *
 * Prints how many sides were compared; exits with 1, and says where the first differences are, when any differs.
 */
import { readFileSync } from 'node:fs'
import { toCardFaces } from '@prepdeck/anki'

const [file, ...banks] = process.argv.slice(2)
const rendered = new Map(
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
    .map(card => [card.id, card]),
)
const faults = []
let sides = 0
for (const path of banks) {
  const bank = JSON.parse(readFileSync(path, 'utf8'))
  const items = new Map(bank.items.map(item => [item.id, item]))
  for (const card of bank.cards)
    for (const [index, faces] of toCardFaces(bank, card, items.get(card.item)).entries())
      compare(`${card.id}#${index + 1}`, faces)
}
console.log(JSON.stringify({ sides, faults: faults.length }))
for (const fault of faults.slice(0, 20)) console.error(fault)
process.exitCode = faults.length > 0 || sides === 0 ? 1 : 0

function compare(id, faces) {
  const expected = rendered.get(id)
  if (!expected) return faults.push(`${id}: Anki has no such card`)
  for (const side of ['front', 'back']) {
    sides += 1
    const html = toPlain(expected[side])
    const at = [...html].findIndex((character, index) => character !== faces[side][index])
    if (html !== faces[side])
      faults.push(
        `${id}, ${side}: “${faces[side].slice(at, at + 60)}”, Anki has “${html.slice(at, at + 60)}”`,
      )
  }
}

/** Without the styles, which the preview has in a file, and the copy of a deletion for Anki's scripts. */
function toPlain(html) {
  return html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/ data-cloze="[^"]*"/g, '')
}
