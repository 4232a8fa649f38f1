#!/usr/bin/env node
// Makes every kind of sheet of a bank, on both papers, for the readers of `pdf.mjs` to judge.
//
//   node tests/readers/sheets.mjs FOLDER BANK.json...
//
// FOLDER/<bank>/pdf/ then holds the sheets, each with how it fits. Exit 1 when one cannot be made.

import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [folder, ...banks] = process.argv.slice(2)
if (folder === undefined || banks.length === 0) {
  console.error('Usage: node tests/readers/sheets.mjs FOLDER BANK.json...')
  process.exit(2)
}

const bin = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url))

const sheets = [
  '--sheet study-guide --paper a4 --colour',
  '--sheet study-guide --paper letter',
  '--sheet practice --paper a4',
  '--sheet practice --paper letter --colour',
  '--sheet cues --paper a4 --colour',
  '--sheet cues --paper letter',
  '--sheet cheat-sheet --paper a4',
  '--sheet cheat-sheet --paper letter --colour',
  '--sheet cards --paper a4 --extra',
  '--sheet cards --stock l7414 --duplex short-edge --colour',
  '--sheet cards --stock 5371 --offset 0.5,-1',
  '--sheet cards --paper letter --duplex fold',
  '--sheet calibration --stock 5371',
  '--sheet calibration --stock l7414',
]

for (const bank of banks) {
  const out = join(folder, JSON.parse(readFileSync(bank, 'utf8')).id)
  mkdirSync(out, { recursive: true })
  copyFileSync(bank, join(out, 'bank.json'))
  const media = join(dirname(bank), 'media')
  if (existsSync(media)) cpSync(media, join(out, 'media'), { recursive: true })
  for (const sheet of sheets) {
    const { status } = spawnSync(process.execPath, [bin, 'pdf', out, '--out', out, ...sheet.split(' ')], {
      stdio: 'inherit',
    })
    if (status !== 0) process.exitCode = 1
  }
}
