import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The committed sets of releases, the newest and those before; and what the registry has today, with pre-releases. */
export type Releases = 'current' | 'previous' | 'next'

/**
 * Makes a virtual environment with the releases of a lock, or finds the one made before.
 *
 * @param folder where environments are kept; a changed lock gets a new one.
 * @returns the path of its interpreter.
 * @throws when there is no Python ≥ 3.11, or PyPI does not answer; `cause` is what pip said.
 */
export async function toEnvironment(releases: Releases, folder: string): Promise<string> {
  const lock = fileURLToPath(
    new URL(`../python/${releases === 'next' ? 'current.in' : `${releases}.lock`}`, import.meta.url),
  )
  const key = createHash('sha256')
    .update(await readFile(lock))
    .digest('hex')
    .slice(0, 12)
  const home = path.join(folder, `${releases}-${key}`)
  const python = path.join(home, 'bin', 'python')
  if (releases !== 'next' && existsSync(path.join(home, 'ready'))) return python
  try {
    await run('python3', ['-m', 'venv', '--clear', home])
    const how = releases === 'next' ? '--pre' : '--require-hashes'
    await run(python, ['-m', 'pip', 'install', '--quiet', how, '--requirement', lock])
  } catch (cause) {
    throw new Error(`Missing Python 3.11 or later with the packages of ${lock}`, { cause })
  }
  await writeFile(path.join(home, 'ready'), '')
  return python
}
