import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { nearest } from '@prepdeck/model'
import { explainSystem } from '../messages/explain.ts'
import { Failure, type World } from '../world.ts'
import { kindOf } from './kind.ts'
import { listFiles, type Unread } from './list.ts'
import { toShownPath } from './paths.ts'

/** Where a bank is and where what is made of it goes. All paths are absolute. */
export interface Location {
  /** The folder that paths in the bank are from. */
  readonly folder: string
  /** `bank.yaml`, where one stands. */
  readonly config: string | undefined
  /** The Markdown files, from `folder`, with forward slashes, sorted. */
  readonly files: readonly string[]
  /** What looks like Markdown and cannot be read. */
  readonly unread: readonly Unread[]
  /** What the bank is called when there is no `bank.yaml`. */
  readonly name: string
  /** Whether it is one file, not a folder. */
  readonly single: boolean
  readonly lock: string
  /** The bank of the last release, where one is kept. */
  readonly published: string | undefined
  readonly out: string
}

/**
 * Finds the bank at `given`: a folder, or a single file, whatever its ending. A symbolic link that is
 * given is followed; those that are found in a folder are not.
 *
 * @throws Failure when there is no such file or folder.
 */
export function locate(given: string, { cwd, env }: Pick<World, 'cwd' | 'env'>, out?: string): Location {
  const target = path.resolve(cwd, given)
  const kind = kindOf(statOf(target, given, cwd))
  if (kind !== 'folder' && kind !== 'file')
    throw new Failure(`${given} is a ${kind}, expected a file or folder`)
  const elsewhere = out === undefined ? {} : { out: path.resolve(cwd, out) }
  return kind === 'folder' ? locateFolder(target, env, elsewhere) : { ...locateFile(target), ...elsewhere }
}

function statOf(target: string, given: string, cwd: string): Stats {
  try {
    const stats = statSync(target, { throwIfNoEntry: false })
    if (stats) return stats
  } catch (cause) {
    throw new Failure(`cannot read ${given}: ${explainSystem(cause)}`, { cause })
  }
  throw new Failure(`there is no file or folder ${given}${suggest(target, cwd)}`)
}

/** The nearest name to the first part of a path that is not there: `nots/a.md` → `; did you mean notes?` */
function suggest(target: string, cwd: string): string {
  const { dir, base } = path.parse(target)
  if (base === '') return ''
  if (!stands(dir)) return suggest(dir, cwd)
  const name = statSync(dir).isDirectory() ? nearest(base, readdirSync(dir)) : undefined
  return name === undefined ? '' : `; did you mean ${toShownPath(path.join(dir, name), cwd)}?`
}

function locateFolder(folder: string, env: World['env'], elsewhere: { readonly out?: string }): Location {
  const config = path.join(folder, 'bank.yaml')
  const published = path.join(folder, 'published', 'bank.json')
  const { out } = { out: path.join(folder, 'dist'), ...elsewhere }
  return {
    folder,
    config: stands(config) ? config : undefined,
    ...listFiles(folder, out, env),
    name: path.basename(folder),
    single: false,
    lock: path.join(folder, 'prepdeck.lock.json'),
    published: stands(published) ? published : undefined,
    out,
  }
}

/** Also a link that leads nowhere: then it is told. */
export function stands(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined
}

function locateFile(file: string): Location {
  const { dir: folder, base, name } = path.parse(file)
  return {
    folder,
    config: undefined,
    files: [base],
    unread: [],
    name,
    single: true,
    lock: path.join(folder, `${name}.prepdeck.lock.json`),
    published: undefined,
    out: path.join(folder, 'dist', name),
  }
}
