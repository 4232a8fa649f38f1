// Updates, judged by Anki's own engine: `node tests/readers/update.mjs PYTHON…`, each a Python with the package
// `anki`. Makes three releases of two banks; between them a learner studies, tags and edits (anki-update.py).
// One line a check; exits with 1 when any fails.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { releases } from './update-releases.mjs'

const pythons = process.argv.slice(2)
if (pythons.length === 0) {
  console.error('Which Pythons? Give their paths; each needs the package `anki`.')
  process.exit(1)
}

const here = path.dirname(fileURLToPath(import.meta.url))
const work = mkdtempSync(path.join(tmpdir(), 'prepdeck-update-'))
const month = 30 * 86_400
const learners = pythons.map((python, index) => ({ python, folder: path.join(work, `learner-${index}`) }))
for (const { folder } of learners) mkdirSync(folder)

const bin = path.join(here, '../../packages/cli/bin/prepdeck.js')
let failed = 0
for (const [index, banks] of releases.entries()) {
  const release = index + 1
  // The first release is a month old; the others come out after the learner has studied, by the clock.
  if (release > 1) await setTimeout(1100)
  const time = Math.floor(Date.now() / 1000) - (release === 1 ? month : 0)
  for (const [bank, files] of Object.entries(banks)) make(bank, files, release, time)
  writePlan(release)
  await setTimeout(1100)
  for (const { python, folder } of learners) {
    run(python, 'anki-update.py', [folder, path.join(work, `plan-${release}.json`)])
  }
}
const deck = path.join(work, 'release-1/course/anki/course.apkg')
for (const { python } of learners) run(python, 'anki-conflicts.py', [deck, process.execPath, bin])
rmSync(work, { recursive: true })
process.exitCode = failed > 0 ? 1 : 0

/** Lets a learner do something, and counts where it fails. */
function run(python, script, words) {
  const { status } = spawnSync(python, [path.join(here, script), ...words], { stdio: 'inherit' })
  if (status !== 0) failed += 1
}

/** Writes the sources of a bank in the place of the last ones, and makes its decks. */
function make(bank, files, release, time) {
  const folder = path.join(work, 'sources', bank)
  for (const entry of readIfThere(folder))
    if (!entry.endsWith('prepdeck.lock.json')) rmSync(path.join(folder, entry), { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  if (bank === 'course' && release > 1) keepPublished(folder, path.join(work, `release-${release - 1}`, bank))
  for (const step of ['parse', 'anki']) prepdeck([step, folder], { SOURCE_DATE_EPOCH: String(time) })
  cpSync(path.join(folder, 'dist'), path.join(work, `release-${release}`, bank), { recursive: true })
}

/** As a release leaves it, so that an id which is lost without a word stops the next one. */
function keepPublished(folder, last) {
  mkdirSync(path.join(folder, 'published'))
  cpSync(path.join(last, 'bank.json'), path.join(folder, 'published/bank.json'))
}

/** What the learner imports, and what is forecast of it. */
function writePlan(release) {
  const folder = path.join(work, `release-${release}`)
  const decks = Object.keys(releases[0]).flatMap(bank =>
    readdirSync(path.join(folder, bank, 'anki')).map(file => {
      const place = path.join(bank, 'anki', file)
      const forecast = release === 1 ? undefined : compare(place, release, 'json')
      return { apkg: path.join(folder, place), forecast: forecast && JSON.parse(forecast) }
    }),
  )
  const searches = release === 1 ? [] : Object.keys(releases[0]).map(bank => toSearch(bank, release))
  writeFileSync(path.join(work, `plan-${release}.json`), JSON.stringify({ release, decks, searches }))
}

/** The search that the release notes of a bank print, and the cards that it has to find. */
function toSearch(bank, release) {
  const place = path.join(bank, 'bank.json')
  const { cards } = JSON.parse(compare(place, release, 'json'))
  const [, search = ''] = /^ {4}(.*)$/m.exec(compare(place, release, 'notes')) ?? []
  return { search, ids: cards.filter(({ how }) => how === 'withdrawn').map(({ id }) => id) }
}

/** `prepdeck diff` of a file of the last release and of this one. */
function compare(place, release, format) {
  const sides = [release - 1, release].map(number => path.join(work, `release-${number}`, place))
  return prepdeck(['diff', ...sides, '--format', format], {})
}

function prepdeck(words, env) {
  const { CI: _, ...outer } = process.env
  const done = spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8', env: { ...outer, ...env } })
  if (done.status !== 0)
    throw new Error(`prepdeck ${words.join(' ')} ended with ${done.status}:\n${done.stderr}`)
  return done.stdout
}

function readIfThere(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
