import { existsSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Command } from 'commander'
import type { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { readCoverage } from './coverage.ts'
import { toCPython } from './engines/cpython.ts'
import { toPyodide } from './engines/pyodide.ts'
import { toSandbox } from './engines/sandbox.ts'
import { toSqlite } from './engines/sqlite.ts'
import { toEnvironment } from './environment.ts'
import { toPage } from './page.ts'
import { readReferences } from './references.ts'
import { readRot, toRotPage } from './rot.ts'
import { rules } from './rules/index.ts'
import { readReceipts, readSources, writeReceipts } from './sources.ts'
import { type Verified, verify } from './verify.ts'

interface Flags {
  readonly all?: boolean
  readonly rot?: boolean
}

/**
 * Runs `pnpm verify` with the words behind it, in the workspace at `root`.
 *
 * @returns 0 when all code does what the answers say, else 1.
 * @throws when there is no Python to run it.
 */
export async function main(words: readonly string[], root: string): Promise<number> {
  const program = new Command('pnpm verify')
    .description('Runs the code in the answers of the banks under content/ and keeps the receipts.')
    .option('--all', 'run everything anew, not only what has no receipt')
    .option('--rot', 'look at the coming releases instead, and write docs/rot.md')
    .addHelpText('after', '\nExample:\n  pnpm verify --all\n')
  program.parse(words, { from: 'user' })
  const banks = await banksIn(root)
  const flags: Flags = program.opts()
  const sources = await Promise.all(banks.map(bank => readSources(root, bank)))
  const files = sources.flat()
  if (flags.rot) return rot(files, root)
  const verified = await run(files, root, flags)
  for (const file of files)
    if (file.messages.length === 0)
      await writeReceipts(root, file.path, verified.receipts.get(file.path) ?? [])
  await checkText(files, root)
  const faulty = files.filter(({ messages }) => messages.length > 0)
  if (faulty.length > 0) console.error(reporter(faulty))
  await printSummary(root, banks, verified)
  return faulty.length > 0 ? 1 : 0
}

async function banksIn(root: string): Promise<string[]> {
  const names = await readdir(path.join(root, 'content'))
  return names.filter(name => existsSync(path.join(root, 'content', name, 'bank.yaml'))).toSorted()
}

async function checkText(files: readonly VFile[], root: string): Promise<void> {
  const [pages, references] = [files.map(toPage), await readReferences(root)]
  for (const rule of rules) rule.check(pages, references)
}

async function rot(files: readonly VFile[], root: string): Promise<number> {
  const python = await toEnvironment('next', cacheIn(root))
  const aged = await readRot(files, toCPython(python, toSandbox().cage, 'always'))
  await writeFile(path.join(root, 'docs', 'rot.md'), toRotPage(aged))
  console.log('docs/rot.md is written')
  return 0
}

function cacheIn(root: string): string {
  return path.join(root, 'node_modules', '.cache', 'prepdeck-verify')
}

async function run(files: readonly VFile[], root: string, flags: Flags): Promise<Verified> {
  const folder = cacheIn(root)
  const { cage, missing } = toSandbox()
  if (missing) console.error(missing)
  const receipts = flags.all
    ? []
    : files.map(async file => [file.path, await readReceipts(root, file.path)] as const)
  const engines = {
    cpython: toCPython(await toEnvironment('current', folder), cage, 'error'),
    pyodide: toPyodide(),
    sqlite: toSqlite(),
  }
  const previous = toCPython(await toEnvironment('previous', folder), cage, 'ignore')
  try {
    return await verify(files, {
      receipts: new Map(await Promise.all(receipts)),
      engines,
      previous,
      ...(process.stderr.isTTY && { progress: showProgress }),
    })
  } finally {
    await Promise.all(Object.values(engines).map(engine => engine.close()))
  }
}

function showProgress(done: number, all: number): void {
  process.stderr.write(`\r${done} of ${all} pieces of code${done === all ? '\n' : ''}`)
}

async function printSummary(root: string, banks: readonly string[], verified: Verified): Promise<void> {
  for (const bank of banks) {
    const { answered, listed } = await readCoverage(root, bank)
    console.log(`${bank}: ${answered} of ${listed} questions answered`)
  }
  const { ran, kept, linted } = verified
  console.log(
    `Ran ${ran.pyodide} pieces of code in Pyodide, ${ran.cpython} in CPython, ${ran.sqlite} in SQLite; ` +
      `${kept} kept their receipts; ${linted} that need a cluster or a cloud were only read.`,
  )
}
