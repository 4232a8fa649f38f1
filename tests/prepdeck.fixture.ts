import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ExitCode, main } from 'prepdeck'

/** 2026-01-01, so that no test knows the clock. */
const newYear = 1_767_225_600

/** What a run of `prepdeck` said and how it ended. */
export interface Run {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** Runs `prepdeck` in this process, in the folder `cwd`; on a terminal where one is described. */
export async function prepdeck(
  cwd: string,
  words: readonly string[],
  env = {},
  now = newYear,
  terminal: { readonly isTTY?: boolean; readonly columns?: number } = {},
): Promise<Run> {
  const said = { stdout: '', stderr: '' }
  const code = await main(words, {
    stdout: { ...terminal, write: text => (said.stdout += text) },
    stderr: { ...terminal, write: text => (said.stderr += text) },
    cwd,
    env,
    now: () => now,
  })
  return { code, ...said }
}

/** An empty folder outside every checkout. */
export function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'prepdeck-test-'))
}

/** A copy of the small bank of the tests, in a folder of its own. */
export function copyOfLists(): string {
  const folder = path.join(emptyFolder(), 'lists')
  cpSync(fileURLToPath(new URL('banks/lists', import.meta.url)), folder, { recursive: true })
  return folder
}

/** Every file in a folder, from it, with forward slashes, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted()
}

/** The bytes of every file in a folder, by path, in characters of Latin-1. */
export function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder).map(file => [file, readFileSync(path.join(folder, file), 'latin1')]),
  )
}

/** Puts `now` in the place of `before`, which must be there. */
export function edit(file: string, before: string | RegExp, now: string): void {
  const text = readFileSync(file, 'utf8')
  const edited = text.replace(before, () => now)
  if (edited === text) throw new Error(`${file} has no ${before}`)
  writeFileSync(file, edited)
}

/** The JSON in a file. */
export function readJson<Value>(file: string): Value {
  return JSON.parse(readFileSync(file, 'utf8'))
}
