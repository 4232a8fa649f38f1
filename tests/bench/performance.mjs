// All measurements one after the other; `pnpm bench` prints them and writes docs/performance.md.
// A name measures that alone and writes nothing:
// `pnpm bench deck --notes 10000`.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

const measurements = {
  read: [
    'Reading',
    'From Markdown files to the draft of a bank, beside remark-parse with GFM, which gives the tree alone.',
  ],
  deck: [
    'Decks',
    'From notes to a closed file, beside genanki, each from the start of its process; then from a bank.',
  ],
  sheets: [
    'Sheets',
    'A study guide, beside Chromium and WeasyPrint, which get HTML that is ready; WeasyPrint for the bare text, and in ' +
      'full, with page numbers, running heads and tags as ours.',
  ],
  build: ['Whole builds', '`prepdeck build`: the dataset, the deck and the study guide.'],
  preview: [
    'Preview',
    '`prepdeck preview` in Chromium: the first paint, and an edit until it is on the screen.',
  ],
}

const [one, ...options] = process.argv.slice(2).filter(word => word !== '--')
if (one !== undefined && !(one in measurements)) {
  console.error(`Unexpected ${one}, expected ${Object.keys(measurements).join(', ')}`)
  process.exit(1)
}

const parts = []
for (const name of one ? [one] : Object.keys(measurements)) {
  const [title, about] = measurements[name]
  const start = `## ${title}\n\n${about}\n\n`
  process.stdout.write(start)
  parts.push(`${start}${await run(name, options)}`)
  console.log()
}
const page = new URL('../../docs/performance.md', import.meta.url)
if (one === undefined) writeFileSync(page, `${toOpening()}\n${parts.map(part => part.trim()).join('\n\n')}\n`)

/** Runs a script of this folder; gives back what it printed, and shows it meanwhile. */
async function run(name, words) {
  const script = fileURLToPath(new URL(`${name}.mjs`, import.meta.url))
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    said += text
    process.stdout.write(text)
  })
  const status = await new Promise(resolve => child.on('close', resolve))
  if (status !== 0) throw new Error(`${name} ended with ${status}`)
  return said
}

function toOpening() {
  const [{ model } = { model: 'an unknown processor' }] = cpus()
  const day = new Date().toISOString().slice(0, 10)
  return `# Performance

Made by \`npx pnpm@12 bench\` on ${day}; do not edit. ${availableParallelism()} cores of ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB,
Node ${process.version}; the load of the last quarter of an hour was ${loadavg()[2].toFixed(1)}. What is compared ran in the same minutes
by turns: ratios say more than seconds.
`
}
