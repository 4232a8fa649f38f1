import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../world.ts'
import { listFiles } from './list.ts'

/** Where a bank is and where what is made of it goes. All paths are absolute. */
export interface Location {
  /** The folder that paths in the bank are from. */
  readonly folder: string
  /** `bank.yaml`, where one stands. */
  readonly config: string | undefined
  /** The Markdown files, from `folder`, with forward slashes, sorted. */
  readonly files: readonly string[]
  /** What the bank is called when there is no `bank.yaml`. */
  readonly name: string
  readonly lock: string
  readonly out: string
}

/**
 * Finds the bank at `given`: a folder, or a single file, whatever its ending.
 *
 * @throws Failure when there is no such file or folder.
 */
export function locate(given: string, cwd: string, out?: string): Location {
  const target = path.resolve(cwd, given)
  const stats = statSync(target, { throwIfNoEntry: false })
  if (!stats) throw new Failure(`there is no file or folder ${given}`)
  const location = stats.isDirectory() ? locateFolder(target) : locateFile(target)
  return out === undefined ? location : { ...location, out: path.resolve(cwd, out) }
}

function locateFolder(folder: string): Location {
  const config = path.join(folder, 'bank.yaml')
  return {
    folder,
    config: existsSync(config) ? config : undefined,
    files: listFiles(folder).filter(file => /\.(md|markdown)$/i.test(file)),
    name: path.basename(folder),
    lock: path.join(folder, 'prepdeck.lock.json'),
    out: path.join(folder, 'dist'),
  }
}

function locateFile(file: string): Location {
  const { dir: folder, base, name } = path.parse(file)
  return {
    folder,
    config: undefined,
    files: [base],
    name,
    lock: path.join(folder, `${name}.prepdeck.lock.json`),
    out: path.join(folder, 'dist', name),
  }
}
