#!/usr/bin/env node
// Opens PDF files with readers that are not ours: poppler's, and veraPDF, the judge of PDF/UA-1.
//
//   node tests/readers/pdf.mjs FILE.pdf...
//
// One line a check, `ok …` or `not ok …`; exit 1 when any is not ok. veraPDF comes from Maven Central
// once and is kept in node_modules/.cache. Where it cannot run, the sheet is not judged: not ok.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('Usage: node tests/readers/pdf.mjs FILE.pdf...')
  process.exit(2)
}

const verdicts = files.flatMap(file => [...readByPoppler(file), readFit(file), readByVeraPdf(file)])
for (const { ok, text } of verdicts) console.log(`${ok ? 'ok' : 'not ok'} ${text}`)
process.exitCode = verdicts.every(({ ok }) => ok) ? 0 : 1

function readByPoppler(file) {
  const info = run('pdfinfo', [file])
  if (info.fault) return [{ ok: false, text: `${file}: poppler: ${info.fault}` }]
  const property = name => new RegExp(`^${name}:\\s+(.+)$`, 'm').exec(info.output)?.[1]
  const pages = Number(property('Pages') ?? 0)
  const loose = run('pdffonts', [file]).output.split('\n').slice(2).filter(Boolean).filter(isNotEmbedded)
  const letters = run('pdftotext', [file, '-']).output.replace(/\s/g, '').length
  return [
    { ok: property('Title') !== undefined, text: `${file}: title: ${property('Title') ?? 'none'}` },
    { ok: pages > 0, text: `${file}: ${pages} pages` },
    { ok: property('Tagged') === 'yes', text: `${file}: tagged: ${property('Tagged') ?? 'no'}` },
    { ok: loose.length === 0, text: `${file}: fonts not embedded: ${loose.join('; ') || 'none'}` },
    { ok: letters > 0, text: `${file}: ${letters} characters of text` },
  ]
}

/** What the sheet says of itself, in the file beside it. */
function readFit(file) {
  const report = file.replace(/\.pdf$/, '.fit.json')
  if (!existsSync(report)) return { ok: false, text: `${file}: no ${report}` }
  const { outside, overprinted } = JSON.parse(readFileSync(report, 'utf8'))
  const shown = misfits => misfits.map(({ page, text }) => `page ${page} \`${text}\``).join('; ') || 'none'
  return {
    ok: outside.length === 0 && overprinted.length === 0,
    text: `${file}: text outside its place: ${shown(outside)}; over other text: ${shown(overprinted)}`,
  }
}

/** A line of `pdffonts`: name, type, encoding, `emb sub uni`, object; `yes` three times where all is there. */
function isNotEmbedded(line) {
  return !/\byes (yes|no ) (yes|no )/.test(line)
}

function readByVeraPdf(file) {
  const jars = fetchVeraPdf()
  if (jars.fault) return { ok: false, text: `${file}: veraPDF did not run: ${jars.fault}` }
  const main = 'org.verapdf.apps.GreenfieldCliWrapper'
  const judged = run('java', ['-cp', `${jars.folder}/*`, main, '-f', 'ua1', '--format', 'json', file], [0, 1])
  if (judged.fault) return { ok: false, text: `${file}: veraPDF did not run: ${judged.fault}` }
  const result = JSON.parse(judged.output).report.jobs[0].validationResult?.[0]
  if (result === undefined) return { ok: false, text: `${file}: veraPDF could not read it` }
  const rules = result.details.ruleSummaries.map(
    rule => `${rule.clause}-${rule.testNumber} ${rule.description}`,
  )
  return { ok: result.compliant, text: `${file}: PDF/UA-1: ${rules.join('; ') || 'compliant'}` }
}

function fetchVeraPdf() {
  const folder = fileURLToPath(new URL('../../node_modules/.cache/verapdf-1.28.2', import.meta.url))
  if (existsSync(folder)) return { folder }
  const pom = fileURLToPath(new URL('verapdf.pom.xml', import.meta.url))
  const goal = 'dependency:copy-dependencies'
  const { fault } = run('mvn', ['-q', '-B', '-f', pom, goal, `-DoutputDirectory=${folder}.part`])
  if (fault) return { fault }
  renameSync(`${folder}.part`, folder) // so that a fetch that was broken off is done again
  return { folder }
}

/** What a program printed, or why it could not do its work. */
function run(program, args, right = [0]) {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (error) return { output: '', fault: `${program}: ${error.message}` }
  if (!right.includes(status)) {
    const reason = (stderr || stdout).trim().replace(/\s*\n\s*/g, '; ')
    return { output: '', fault: `${program}: exit ${status}: ${reason}` }
  }
  return { output: stdout }
}
