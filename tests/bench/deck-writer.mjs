// Writes a package in a process of its own, and prints CPU seconds and peak memory in kB:
// `node deck-writer.mjs notes NOTES PACKAGE` of notes that are ready, `node deck-writer.mjs bank COUNT PACKAGE`
// of a bank of so many cards.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const [what, from, to] = process.argv.slice(2)
const scratch = mkdtempSync(path.join(tmpdir(), 'prepdeck-bench-'))
try {
  writeFileSync(to, await { notes: packNotes, bank: packBank }[what]())
} finally {
  rmSync(scratch, { recursive: true })
}
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
console.log((userCPUTime + systemCPUTime) / 1e6, maxRSS)

async function packNotes() {
  const { toPackage } = await import('../../packages/anki/dist/package.js')
  const lines = readLines(from)
  const model = toModel(lines.next().value.split('\x1f'))
  const contents = { models: [model], decks: [toDeck()], mod: 0, notes: toNotes(model, lines) }
  return toPackage(contents, scratch, async () => new Map())
}

async function packBank() {
  const { renderAnki } = await import('@prepdeck/anki')
  const { bankOf } = await import('./bank.mjs')
  const [{ contents }] = await renderAnki(bankOf(Number(from)), { scratch })
  return contents
}

/** What genanki-deck.py makes too. */
function toModel(names) {
  const flds = names.map((name, ord) => ({ name, ord, sticky: false, rtl: false, font: 'Arial', size: 20 }))
  const tmpls = [{ name: 'Card', ord: 0, qfmt: '{{Prompt}}', afmt: '{{FrontSide}}{{Answer}}' }]
  return {
    id: 1_731_924_068_101,
    name: 'Bench',
    type: 0,
    mod: 0,
    usn: -1,
    sortf: 1,
    did: null,
    tmpls,
    flds,
    css: '',
  }
}

/** What Anki reads no collection without. */
function toDeck() {
  const [id, never] = [1_577_836_800_001, [0, 0]]
  const days = { newToday: never, revToday: never, lrnToday: never, timeToday: never }
  return { id, name: 'Bench', mod: 0, usn: -1, collapsed: false, ...days, dyn: 0, conf: 1, desc: '' }
}

function* toNotes(noteType, lines) {
  const tags = []
  let due = 0
  for (const line of lines) {
    due += 1
    const [guid, ...fields] = line.split('\x1f')
    const id = 1_577_836_800_000 + due
    yield { id, guid, noteType, mod: 0, tags, fields, deck: 'Bench', due, cards: [{ id, ord: 0 }] }
  }
}

/** A line at a time: no more of them are alive than the writer holds on to. */
function* readLines(file) {
  const descriptor = openSync(file)
  const buffer = Buffer.alloc(1 << 18)
  for (let [rest, length] = [0, -1]; length !== 0; ) {
    length = readSync(descriptor, buffer, rest, buffer.length - rest, null)
    const bytes = buffer.subarray(0, rest + length)
    let at = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, at)) {
      yield bytes.toString('utf8', at, end)
      at = end + 1
    }
    rest = bytes.copy(buffer, 0, at)
  }
  closeSync(descriptor)
}
