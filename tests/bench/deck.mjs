// How fast a deck is written: our writer against PyPI's genanki on the same notes, both from the start of the
// process to a closed file; then the way from a bank. `pnpm bench deck [--notes 10000,100000]`; where there is
// no Python, without genanki.
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fieldsOf } from '../../packages/anki/dist/note-types/fields.js'
import { basic } from '../../packages/anki/dist/note-types/index.js'
import { toNotes } from '../../packages/anki/dist/notes.js'
import { toPlannedNotes } from '../../packages/anki/dist/planned-notes.js'
import { bankOf } from './bank.mjs'
import { head, ratio, row, say } from './print.mjs'

const { values } = parseArgs({
  args: process.argv.slice(2).filter(word => word !== '--'),
  options: { notes: { type: 'string', default: '10000,100000' }, python: { type: 'string' } },
})
const work = mkdtempSync(path.join(tmpdir(), 'prepdeck-bench-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
const python = values.python ?? installGenanki()

for (const count of values.notes.split(',').map(Number)) {
  const notes = await writeNotes(count)
  const runs = { prepdeck: [], genanki: [] }
  // By turns, so that what else the machine does meets both; the fastest of three counts, as it met the least.
  for (let turn = 0; turn < 3; turn++) {
    runs.prepdeck.push(measure(process.execPath, [beside('deck-writer.mjs'), 'notes', notes]))
    if (python) runs.genanki.push(measure(python, [beside('genanki-deck.py'), notes]))
  }
  const [ours, theirs] = [fastestOf(runs.prepdeck), fastestOf(runs.genanki)]
  head('Notes', 'count', 's', 'CPU s', 'MB', 'peak MB')
  show('prepdeck', count, ours)
  if (theirs) show('genanki', count, theirs)
  if (theirs)
    say(
      `prepdeck is ${ratio(theirs.seconds, ours.seconds)} times faster (by CPU time ${ratio(theirs.cpu, ours.cpu)}), its file ${ratio(theirs.bytes, ours.bytes)} times smaller, its memory ${ratio(ours.peak, theirs.peak, 2)} of genanki's.`,
    )
}

head('From a bank', 'cards', 's', 'CPU s', 'MB', 'peak MB', 'µs each')
for (const count of [1000, ...values.notes.split(',').map(Number)]) {
  const run = measure(process.execPath, [beside('deck-writer.mjs'), 'bank', String(count)])
  show('prepdeck', count, run, ((run.cpu * 1e6) / count).toFixed(0))
}

/** A virtual environment with genanki in the temporary folder, or nothing, and why. */
function installGenanki() {
  const venv = path.join(work, 'venv')
  const bin = path.join(venv, process.platform === 'win32' ? 'Scripts' : 'bin', 'python')
  for (const [command, ...words] of [
    ['python3', '-m', 'venv', venv],
    [bin, '-m', 'pip', 'install', '-q', 'genanki==0.13.1'],
  ]) {
    if (spawnSync(command, words).status === 0) continue
    console.error('There is no Python with venv and pip here, so genanki is left out.')
    return undefined
  }
  return bin
}

/** The notes of a bank as lines: first the names of the fields, then guid and fields. */
async function writeNotes(count) {
  const file = path.join(work, `notes-${count}`)
  const out = createWriteStream(file)
  out.write(`${fieldsOf(basic).join('\x1f')}\n`)
  const bank = bankOf(count)
  for (const { guid, fields } of toNotes(bank, toPlannedNotes(bank)))
    out.write(`${[guid, ...fields].join('\x1f').replaceAll('\n', '<br>')}\n`)
  out.end()
  await finished(out)
  return file
}

/** Runs a writer, which prints its CPU seconds and its peak memory in kB. */
function measure(command, words) {
  const file = path.join(work, 'deck.apkg')
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(command, [...words, file], { encoding: 'utf8' })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}:\n${stderr}`)
  const [cpu, peak] = stdout.trim().split(' ').map(Number)
  const bytes = statSync(file).size
  rmSync(file)
  return { seconds, cpu, peak, bytes }
}

function fastestOf(runs) {
  return runs.toSorted((a, b) => a.seconds - b.seconds)[0]
}

function show(name, count, { seconds, cpu, bytes, peak }, ...more) {
  const cells = [seconds.toFixed(2), cpu.toFixed(2), (bytes / 1e6).toFixed(2), (peak / 1024).toFixed(0)]
  row(name, count.toLocaleString('en'), ...cells, ...more)
}

function beside(name) {
  return fileURLToPath(new URL(name, import.meta.url))
}
