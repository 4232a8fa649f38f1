// How fast Markdown is read: our whole way from files to the draft of a bank, against plain remark-parse
// on the same files. `pnpm bench read [--megabytes 10] [--shared FOLDER]`; without a corpus, on made documents.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { head, row, say } from './print.mjs'

const { values } = parseArgs({
  args: process.argv.slice(2).filter(word => word !== '--'),
  options: { megabytes: { type: 'string', default: '10' }, shared: { type: 'string' } },
})
const corpus =
  values.shared ?? process.env.PREPDECK_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url))

const caches = mkdtempSync(path.join(tmpdir(), 'prepdeck-bench-'))
process.on('exit', () => rmSync(caches, { recursive: true, force: true }))

/** Reads in a process of its own, so that its memory is its own. */
function measure(reader, source, amount) {
  process.stderr.write(`${reader} reads ${amount} ${source === 'corpus' ? 'MB' : 'questions'} …\n`)
  const script = fileURLToPath(new URL('reader.mjs', import.meta.url))
  const child = spawnSync(process.execPath, [script, reader, source, String(amount), corpus, caches], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (child.status !== 0) throw new Error(`${reader} ended with ${child.status ?? child.signal}`)
  return JSON.parse(child.stdout)
}

const perSecond = ({ bytes, seconds }) => bytes / 1e6 / seconds

/** The middle one of three runs. */
const middleOf = runs => runs.toSorted((a, b) => a.seconds - b.seconds)[1]

// Ours is the middle one of three, around the other: a shared machine is never twice as fast as before.
const before = [
  measure('prepdeck', 'corpus', values.megabytes),
  measure('prepdeck', 'corpus', values.megabytes),
]
const remark = measure('remark-parse', 'corpus', values.megabytes)
const anew = middleOf([...before, measure('prepdeck', 'corpus', values.megabytes)])
const memory = measure('memory', 'corpus', values.megabytes)
const kept = measure('keep', 'corpus', values.megabytes)
const disk = measure('disk', 'corpus', values.megabytes)
const rows = [
  ['remark-parse', remark],
  ['prepdeck', anew],
  ['read and kept', kept],
  ['again, from disk', disk],
  ['again, in memory', memory],
]
head('Corpus', 'MB', 'files', 's', 'CPU s', 'MB/s', 'peak MB', 'times', 'by CPU')
for (const [name, run] of rows)
  row(
    name,
    (run.bytes / 1e6).toFixed(2),
    run.files,
    run.seconds.toFixed(2),
    run.cpu.toFixed(2),
    perSecond(run).toFixed(2),
    run.peak.toFixed(0),
    (remark.seconds / run.seconds).toFixed(1),
    (remark.cpu / run.cpu).toFixed(1),
  )
say()

head('Questions', 'MB', 's', 'CPU s', 'µs each', 'MB/s', 'peak MB')
for (const [reader, count] of [
  ['prepdeck', 1000],
  ['prepdeck', 10_000],
  ['prepdeck', 100_000],
  ['threads', 100_000],
]) {
  const run = measure(reader, 'questions', count)
  if (run.questions !== count) throw new Error(`Unexpected ${run.questions} questions, expected ${count}`)
  row(
    count.toLocaleString('en') + (reader === 'threads' ? `, ${availableParallelism()} cores` : ''),
    (run.bytes / 1e6).toFixed(2),
    run.seconds.toFixed(2),
    run.cpu.toFixed(2),
    ((run.seconds * 1e6) / count).toFixed(0),
    perSecond(run).toFixed(2),
    run.peak.toFixed(0),
  )
}
