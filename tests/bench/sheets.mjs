// How fast a study guide is made: ours against PyPI's WeasyPrint and headless Chromium on the same questions, the
// others from HTML that is ready, all from the start of the process to closed files. WeasyPrint is asked twice: for the
// text, and for what ours has besides: page numbers in the contents, running heads, PDF/UA-1. `pnpm bench sheets
// [--questions 100,1000] [--turns 2] [--python PYTHON]`. Where there is no Python or no Chromium, without them.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measure } from './measure.mjs'
import { head, ratio, row, say } from './print.mjs'
import { questionBankOf } from './questions.mjs'
import { toStudyGuideHtml } from './study-guide-html.mjs'

const { values } = parseArgs({
  args: process.argv.slice(2).filter(word => word !== '--'),
  options: {
    questions: { type: 'string', default: '100,1000' },
    turns: { type: 'string', default: '2' },
    python: { type: 'string' },
  },
})
const work = mkdtempSync(path.join(tmpdir(), 'prepdeck-bench-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
const python = values.python ?? installWeasyPrint()
const chromium = findChromium()

for (const count of values.questions.split(',').map(Number)) {
  const [bank, html, paged] = writeSources(count)
  const makers = {
    'prepdeck, 1 process': [process.execPath, beside('sheet-writer.mjs'), 'prepdeck', bank, work, '1'],
    'prepdeck, 2 processes': [process.execPath, beside('sheet-writer.mjs'), 'prepdeck', bank, work, '2'],
    ...(chromium && { Chromium: [process.execPath, beside('sheet-writer.mjs'), 'chromium', html, work] }),
    ...(python && {
      'WeasyPrint, bare': toWeasyPrint(html),
      'WeasyPrint, in full': toWeasyPrint(paged, '--pdf-variant', 'pdf/ua-1'),
    }),
  }
  const runs = Object.fromEntries(Object.keys(makers).map(name => [name, []]))
  // By turns, so that what else the machine does meets all of them; the fastest counts, as it met the least.
  for (let turn = 0; turn < Number(values.turns); turn++)
    for (const [name, words] of Object.entries(makers)) runs[name].push(await make(words))
  const best = Object.fromEntries(
    Object.entries(runs).map(([name, all]) => [name, all.toSorted((a, b) => a.seconds - b.seconds)[0]]),
  )
  head('Study guide', 'questions', 's', 'CPU s', 'MB', 'peak MB', 'pages')
  for (const [name, run] of Object.entries(best)) show(name, count, run)
  const ours = best['prepdeck, 2 processes']
  const others = Object.keys(best).filter(name => !name.startsWith('prepdeck'))
  say(...others.map(name => compare(name, ours, best[name])))
}

function compare(name, ours, theirs) {
  const [wall, cpu] = [ratio(theirs.seconds, ours.seconds), ratio(theirs.cpu, ours.cpu)]
  const [file, memory] = [ratio(ours.bytes, theirs.bytes, 2), ratio(ours.peak, theirs.peak, 2)]
  return `prepdeck is ${wall} times as fast as ${name} (by CPU time ${cpu}), its file ${file} of that, its memory ${memory}.`
}

function writeSources(count) {
  const bank = questionBankOf(count)
  const sources = {
    [`bank-${count}.json`]: JSON.stringify(bank),
    [`guide-${count}.html`]: toStudyGuideHtml(bank, { paged: false }),
    [`paged-${count}.html`]: toStudyGuideHtml(bank, { paged: true }),
  }
  return Object.entries(sources).map(([name, contents]) => {
    writeFileSync(path.join(work, name), contents)
    return path.join(work, name)
  })
}

function toWeasyPrint(html, ...options) {
  return [python, '-m', 'weasyprint', '-q', ...options, html, path.join(work, 'guide.pdf')]
}

/** A virtual environment with WeasyPrint in the temporary folder, or nothing, and why. */
function installWeasyPrint() {
  const venv = path.join(work, 'venv')
  const bin = path.join(venv, process.platform === 'win32' ? 'Scripts' : 'bin', 'python')
  for (const [command, ...words] of [
    ['python3', '-m', 'venv', venv],
    [bin, '-m', 'pip', 'install', '-q', 'weasyprint==70.0'],
    [bin, '-c', 'import weasyprint'],
  ]) {
    if (spawnSync(command, words).status === 0) continue
    console.error('There is no Python with venv, pip and Pango here, so WeasyPrint is left out.')
    return undefined
  }
  return bin
}

function findChromium() {
  const file = process.env.CHROMIUM ?? '/usr/bin/chromium'
  if (existsSync(file)) return file
  console.error('There is no Chromium here (CHROMIUM names one), so it is left out.')
  return undefined
}

/** Runs a maker to its end, and looks at what it made; nothing of it stays. */
async function make(command) {
  const run = await measure(command)
  const files = readdirSync(work).filter(name => name.endsWith('.pdf'))
  const pages = files.reduce((sum, name) => sum + pagesOf(path.join(work, name)), 0)
  const bytes = files.reduce((sum, name) => sum + statSync(path.join(work, name)).size, 0)
  for (const name of readdirSync(work).filter(name => /\.(pdf|fit\.json)$/.test(name)))
    rmSync(path.join(work, name))
  return { ...run, bytes, pages }
}

function pagesOf(file) {
  const { stdout } = spawnSync('pdfinfo', [file], { encoding: 'utf8' })
  return Number(/^Pages:\s+(\d+)/m.exec(stdout ?? '')?.[1] ?? 0)
}

function show(name, count, { seconds, cpu, bytes, peak, pages }) {
  row(
    name,
    count,
    seconds.toFixed(2),
    cpu.toFixed(2),
    (bytes / 1e6).toFixed(2),
    peak.toFixed(0),
    pages || '–',
  )
}

function beside(name) {
  return fileURLToPath(new URL(name, import.meta.url))
}
