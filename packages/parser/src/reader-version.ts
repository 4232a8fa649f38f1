import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Another one for every other state of the code that reads: what one state read is not what another would read.
 *
 * The version alone would be the same for all that is tried out between two releases, so the names, sizes and times
 * of the code's own files are counted in.
 */
export function readerVersion(): string {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const hash = createHash('sha256').update(readFileSync(path.join(folder, '..', 'package.json')))
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!/\.[jt]s$/.test(name)) continue
    const { size, mtimeMs } = statSync(path.join(folder, name))
    hash.update(`${name} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
