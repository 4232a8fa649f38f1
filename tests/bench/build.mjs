// How long a whole build takes, from Markdown to the dataset, the deck and the study guide: the first time, with
// nothing changed, and with one file changed. `pnpm bench build [--questions 100,1000]`.
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { questionsOf } from './documents.mjs'
import { measure } from './measure.mjs'
import { head, row } from './print.mjs'

const { values } = parseArgs({
  args: process.argv.slice(2).filter(word => word !== '--'),
  options: { questions: { type: 'string', default: '100,1000' } },
})
const work = mkdtempSync(path.join(tmpdir(), 'prepdeck-bench-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
mkdirSync(path.join(work, 'tmp'))
const command = fileURLToPath(new URL('../../packages/cli/bin/prepdeck.js', import.meta.url))

head('Whole build', 'questions', 's', 'CPU s', 'peak MB')
for (const count of values.questions.split(',').map(Number)) {
  const folder = path.join(work, `bank-${count}`)
  mkdirSync(folder)
  for (const { path: name, value } of questionsOf(count, count / 10))
    writeFileSync(path.join(folder, name), value)
  show('the first time', count, await build(folder))
  show('nothing changed', count, await build(folder))
  appendFileSync(path.join(folder, '0.md'), '\nAnd one sentence more.\n')
  show('one file of ten changed', count, await build(folder))
}

/** Builds a folder with a cache of its own. Of what lies in the temporary folder nothing is kept, so that is another. */
function build(folder) {
  const env = { ...process.env, XDG_CACHE_HOME: path.join(work, 'cache'), TMPDIR: path.join(work, 'tmp') }
  return measure([process.execPath, command, 'build', folder], { env, cwd: folder })
}

function show(name, count, { seconds, cpu, peak }) {
  row(name, count.toLocaleString('en'), seconds.toFixed(2), cpu.toFixed(2), peak.toFixed(0))
}
