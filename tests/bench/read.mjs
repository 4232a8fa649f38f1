// How fast Markdown is read: our whole way from files to the draft of a bank, against plain remark-parse
// on the same files. `pnpm bench:read [--megabytes 10] [--shared FOLDER]`; without a corpus, on made documents.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  args: process.argv.slice(2).filter(word => word !== '--'),
  options: { megabytes: { type: 'string', default: '10' }, shared: { type: 'string' } },
})
const corpus =
  values.shared ?? process.env.PREPDECK_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url))

/** Reads in a process of its own, so that its memory is its own. */
function measure(reader, source, amount) {
  process.stderr.write(`${reader} reads ${amount} ${source === 'corpus' ? 'MB' : 'questions'} …\n`)
  const script = fileURLToPath(new URL('reader.mjs', import.meta.url))
  const child = spawnSync(process.execPath, [script, reader, source, String(amount), corpus], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (child.status !== 0) throw new Error(`${reader} ended with ${child.status ?? child.signal}`)
  return JSON.parse(child.stdout)
}

const row = (...cells) =>
  console.log(
    cells.map((cell, index) => String(cell)[index ? 'padStart' : 'padEnd'](index ? 14 : 20)).join(''),
  )
const perSecond = ({ bytes, seconds }) => bytes / 1e6 / seconds

// Ours is the middle one of three, around the other: a shared machine is never twice as fast as before.
const around = [
  measure('prepdeck', 'corpus', values.megabytes),
  measure('prepdeck', 'corpus', values.megabytes),
]
const remark = measure('remark-parse', 'corpus', values.megabytes)
const [, ours] = [...around, measure('prepdeck', 'corpus', values.megabytes)].toSorted(
  (a, b) => a.seconds - b.seconds,
)
const again = measure('prepdeck again', 'corpus', values.megabytes)
row('Corpus', 'MB', 'files', 's', 'CPU s', 'MB/s', 'peak MB')
for (const [name, run] of [
  ['prepdeck', ours],
  ['prepdeck again', again],
  ['remark-parse', remark],
])
  row(
    name,
    (run.bytes / 1e6).toFixed(2),
    run.files,
    run.seconds.toFixed(2),
    run.cpu.toFixed(2),
    perSecond(run).toFixed(2),
    run.peak.toFixed(0),
  )
console.log(
  `prepdeck reads ${(remark.seconds / ours.seconds).toFixed(1)} times faster (by CPU time ${(remark.cpu / ours.cpu).toFixed(1)})`,
)
console.log(
  `files that it has read before and that are unchanged ${(remark.seconds / again.seconds).toFixed(0)} times faster, ${(ours.seconds / again.seconds).toFixed(0)} times as fast as it read them anew\n`,
)

row('Questions', 'MB', 's', 'CPU s', 'µs each', 'MB/s', 'peak MB')
for (const count of [1000, 10_000, 100_000]) {
  const run = measure('prepdeck', 'questions', count)
  if (run.questions !== count) throw new Error(`Unexpected ${run.questions} questions, expected ${count}`)
  row(
    count.toLocaleString('en'),
    (run.bytes / 1e6).toFixed(2),
    run.seconds.toFixed(2),
    run.cpu.toFixed(2),
    ((run.seconds * 1e6) / count).toFixed(0),
    perSecond(run).toFixed(2),
    run.peak.toFixed(0),
  )
}
