#!/usr/bin/env node
// Does `npx prepdeck` work for somebody who has only Node? Packs every package that is published, installs the
// tarballs on a machine with an empty home and nothing but Node and npm, and makes a bank there.
//
//     node tests/readers/tarballs.mjs
//
// One line a check, `ok …` or `not ok …` with what was printed below it. Exit 0 when all are ok, else 1. Needs the
// npm registry, and `dist/` compiled from what stands in `src/`.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from './dataset/project.mjs'
import { toMachine } from './tarballs/machine.mjs'
import { expectEntries, expectFiles, expectManifest, packAll } from './tarballs/packages.mjs'

/** In packages and bytes. Whoever needs more may have it, by a change to this line. */
const budget = { packages: 175, installed: 150e6, packed: 1e6 }

const notes = `# My notes

## What is a list?

A mutable sequence: $a_1, a_2$.

## What does this print?

\`\`\`python
print([1, 2][-1])
\`\`\`

2
`

/** Each may give a line to print. The later use what the earlier made. */
const checks = {
  'the manifests say nothing of this workspace': ({ packed }) => eachOf(packed, expectManifest),
  'what they export and run is in them': ({ packed }) => eachOf(packed, expectEntries),
  'nothing is in them that nobody needs': ({ packed }) => eachOf(packed, expectFiles),
  'they are no larger than their budget': ({ packed }) => {
    const bytes = packed.reduce((sum, { bytes }) => sum + bytes, 0)
    expect(bytes <= budget.packed, `${MB(bytes)} MB packed`)
    return packed.map(({ name, bytes }) => `${name} ${Math.round(bytes / 1000)} kB`).join(', ')
  },
  'npm installs them where there is nothing but Node': async ({ packed, machine, folder }) => {
    const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts']
    await machine.run('', 'npm', 'init', '--yes')
    await machine.run('', 'npm', 'install', ...flags, ...packed.map(({ tarball }) => tarball))
    const { stdout } = await machine.run('', 'npm', 'ls', '--all', '--parseable')
    const packages = new Set(stdout.trim().split('\n')).size - 1
    const bytes = await sizeOf(path.join(folder, 'node_modules'))
    const line = `${packages} packages, ${MB(bytes)} MB: ${(await largestIn(path.join(folder, 'node_modules'))).join(', ')}`
    expect(packages <= budget.packages && bytes <= budget.installed, line)
    return line
  },
  '`npx prepdeck` says how it is used': async ({ machine }) => {
    const start = performance.now()
    const { stdout } = await machine.run('', 'npx', 'prepdeck', '--help')
    expect(stdout.startsWith('Usage: prepdeck <command> [path]\n'), stdout)
    return `${((performance.now() - start) / 1000).toFixed(1)} s`
  },
  'it makes a deck, a sheet and a dataset of one file': async ({ machine, folder }) => {
    await mkdir(path.join(folder, 'study'))
    await writeFile(path.join(folder, 'study/notes.md'), notes)
    const { stdout } = await machine.run('study', 'npx', 'prepdeck', 'build', 'notes.md', '--format', 'json')
    const { counts, outputs } = JSON.parse(stdout)
    expect(counts.questions === 2 && counts.answered === 2, stdout)
    expect(outputs.map(({ kind }) => kind).join(' ') === 'deck sheet dataset bank', stdout)
    expect((await readdir(path.join(folder, 'study'))).includes('notes.prepdeck.lock.json'), 'no lock')
    return outputs.map(({ path, bytes }) => `${path} ${Math.round(bytes / 1000)} kB`).join(', ')
  },
  'the deck opens, and tells its cards': async ({ machine, folder }) => {
    const deck = 'dist/notes/anki/notes.apkg'
    const { stdout } = await machine.run('study', 'npx', 'prepdeck', 'diff', deck, deck, '--format', 'json')
    const { old, log } = JSON.parse(stdout)
    expect(old.notes === 2 && log.duplicate === 2, stdout)
    expect((await readFile(path.join(folder, 'study', deck))).toString('latin1', 0, 2) === 'PK', 'no zip')
    return `${old.notes} notes`
  },
  'the sheet opens, and has its pages': async ({ folder }) => {
    // The reader that the tests of the sheets have.
    const require = createRequire(path.join(import.meta.dirname, '../../packages/pdf/package.json'))
    const reader = pathToFileURL(require.resolve('pdfjs-dist/legacy/build/pdf.mjs')).href
    const { getDocument, VerbosityLevel } = await import(reader)
    const sheet = path.join(folder, 'study/dist/notes/pdf/notes-study-guide-a4.pdf')
    const data = new Uint8Array(await readFile(sheet))
    const pages = (await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise).numPages
    expect(pages === JSON.parse(await readFile(sheet.replace(/\.pdf$/, '.fit.json'), 'utf8')).pages, pages)
    return `${pages} pages`
  },
  'the dataset is imported': async ({ folder }) => {
    const copy = path.join(folder, 'node_modules/@prepdeck/notes')
    await cp(path.join(folder, 'study/dist/notes/dataset'), copy, { recursive: true })
    const { questions } = await import(pathToFileURL(path.join(copy, 'index.js')).href)
    expect(questions.length === 2, questions.length)
    return questions.map(({ prompt }) => prompt.text).join(' · ')
  },
  'a second build changes nothing': async ({ machine }) => {
    const { stdout } = await machine.run('study', 'npx', 'prepdeck', 'build', 'notes.md', '--format', 'json')
    expect(
      JSON.parse(stdout).outputs.every(({ unchanged }) => unchanged),
      stdout,
    )
  },
  'it begins a question of an authored bank, and says what is left to write': async ({ machine, folder }) => {
    const bank = path.join(folder, 'bank')
    await mkdir(bank)
    await writeFile(path.join(bank, 'bank.yaml'), authored)
    await writeFile(path.join(bank, 'questions.md'), '# Lists\n\n## Developer\n\n1. **What is a slice?**\n')
    await machine.run('bank', 'npx', 'prepdeck', 'new', 'question', '1', 'slices')
    expect(
      (await readFile(path.join(bank, 'questions.md'), 'utf8')).includes('(questions/slices.md)'),
      'no link',
    )
    const check = await machine.run('bank', 'npx', 'prepdeck', 'check').catch(error => error)
    expect(check.code === 1 && check.stderr.includes('questions/slices.md:'), check.stderr)
  },
  'TypeScript knows what each package exports': async ({ packed, machine, folder }) => {
    const typed = packed.filter(({ manifest }) => JSON.stringify(manifest.exports).includes('"types"'))
    const names = typed.map(({ name }, index) => `import * as p${index} from '${name}'\np${index}\n`)
    await writeFile(path.join(folder, 'use.ts'), names.join(''))
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node']
    const words = ['--yes', '--package=typescript@7.0.2', '--package=@types/node@20.19.43', '--', 'tsc']
    await machine.run('', 'npm', 'install', '--no-save', '--ignore-scripts', '@types/node@20.19.43')
    await machine.run('', 'npx', ...words, 'use.ts', ...options)
    return `${typed.length} packages`
  },
  'a slip ends with 2 and says what was meant': async ({ machine }) => {
    const slip = await machine.run('study', 'npx', 'prepdeck', 'biuld').catch(error => error)
    expect(slip.code === 2 && slip.stderr.includes('Did you mean build?'), slip.stderr)
  },
}

const authored = `id: lists
title: Lists
version: 0.1.0
roles:
  - { id: developer, heading: Developer, title: Developer }
topics:
  - { id: lists, title: Lists }
`

async function eachOf(packed, check) {
  for (const one of packed) {
    try {
      await check(one)
    } catch (error) {
      throw new Error(`${one.name}: ${error.message}`)
    }
  }
  return `${packed.length} packages`
}

/** The largest packages of a project: `typescript 12.3`. */
async function largestIn(modules) {
  const names = (await readdir(modules)).filter(name => !name.startsWith('.'))
  const scoped = names.filter(name => name.startsWith('@'))
  const inner = await Promise.all(
    scoped.map(async scope => (await readdir(path.join(modules, scope))).map(name => `${scope}/${name}`)),
  )
  const all = [...names.filter(name => !name.startsWith('@')), ...inner.flat()]
  const sizes = await Promise.all(all.map(async name => [name, await sizeOf(path.join(modules, name))]))
  const largest = sizes.toSorted(([, one], [, other]) => other - one).slice(0, 12)
  return largest.map(([name, bytes]) => `${name} ${MB(bytes)}`)
}

async function sizeOf(folder) {
  const names = await readdir(folder, { recursive: true })
  const stats = await Promise.all(names.map(name => stat(path.join(folder, name))))
  return stats.filter(each => each.isFile()).reduce((sum, { size }) => sum + size, 0)
}

function MB(bytes) {
  return (bytes / 1e6).toFixed(1)
}

const home = await mkdtemp(path.join(tmpdir(), 'prepdeck-tarballs-'))
const folder = path.join(home, 'machine')
await mkdir(folder)
const around = { packed: await packAll(home), machine: await toMachine(folder), folder }
let failed = 0
for (const [sentence, check] of Object.entries(checks)) {
  try {
    const found = await check(around)
    console.log(`ok ${sentence}${found ? ` (${found})` : ''}`)
  } catch (error) {
    failed++
    const printed = [error.message, error.stdout, error.stderr].filter(Boolean).join('\n')
    console.log(`not ok ${sentence}\n${printed.replace(/^/gm, '    ')}`)
  }
}
await rm(home, { recursive: true })
process.exit(failed > 0 ? 1 : 0)
