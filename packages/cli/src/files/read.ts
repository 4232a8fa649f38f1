import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { Failure } from '../world.ts'
import type { Location } from './locate.ts'

/** The sources of a bank, read. The paths of the files are from the bank's folder. */
export interface Sources {
  readonly config: VFile | undefined
  readonly files: readonly VFile[]
  /** The text of the lock, where there is one. */
  readonly lock: string | undefined
}

/** @throws Failure when a file cannot be read. */
export function readSources({ folder, config, files, lock }: Location): Sources {
  return {
    config: config === undefined ? undefined : readFile(folder, path.basename(config)),
    files: files.map(file => readFile(folder, file)),
    lock: existsSync(lock) ? readFileSync(lock, 'utf8') : undefined,
  }
}

function readFile(folder: string, file: string): VFile {
  try {
    return new VFile({ path: file, value: readFileSync(path.join(folder, file)) })
  } catch (cause) {
    throw new Failure(`cannot read ${path.join(folder, file)}: ${(cause as Error).message}`, { cause })
  }
}
