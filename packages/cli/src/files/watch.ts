import { type FSWatcher, readdirSync, watch } from 'node:fs'
import path from 'node:path'
import { explainSystem } from '../messages/explain.ts'
import { Failure } from '../world.ts'
import { neverRead } from './list.ts'
import type { Location } from './locate.ts'

/** Folders that are being watched. */
export interface Watch {
  /** Looks for folders that have come or gone; says whether any has come. */
  update(): boolean
  close(): void
}

/**
 * Calls `onChange` when something changes in the folders of a bank, with its path from there where the system tells.
 *
 * One watcher a folder, none a file: an editor often puts another file in the place of the old one, and a watcher of
 * that would see nothing of the new one. Hidden folders, `node_modules` and `dist` are not looked into, nor what is
 * behind a symbolic link.
 *
 * @throws Failure when the system does not watch the folder of the bank.
 */
export function watchBank(location: Location, onChange: (path: string | undefined) => void): Watch {
  const watchers = new Map<string, FSWatcher>()
  const drop = (folder: string): void => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const add = (folder: string): void => {
    const watcher = watch(path.join(location.folder, folder), (_, name) => {
      const changed = name === null ? undefined : path.posix.join(folder, name)
      if (changed === undefined || isMeant(changed)) onChange(changed)
    })
    // Where the folder is gone, the one that it lay in tells of it too.
    watcher.on('error', () => drop(folder))
    watchers.set(folder, watcher)
  }
  const update = (): boolean => {
    const folders = new Set(listFolders(location))
    for (const folder of watchers.keys()) if (!folders.has(folder)) drop(folder)
    const come = [...folders].filter(folder => !watchers.has(folder))
    for (const folder of come) ignoring(() => add(folder))
    return come.length > 0
  }
  try {
    add('')
  } catch (cause) {
    throw new Failure(`cannot watch ${location.folder}: ${explainSystem(cause)}`, { cause })
  }
  update()
  return { update, close: () => [...watchers.keys()].forEach(drop) }
}

/** A folder may be gone before it is watched; and a system watches only so many. */
function ignoring(act: () => void): void {
  try {
    act()
  } catch {}
}

/** What editors write beside a file while they save it: `.loc.md.swp`, `loc.md~`, `loc.md.tmp`. */
function isMeant(file: string): boolean {
  const name = path.posix.basename(file)
  return !name.startsWith('.') && !name.endsWith('~') && !name.endsWith('.tmp')
}

/** Of a single file only the folder that it lies in: what is beside it need not be small. */
function listFolders({ folder, single, out }: Location): string[] {
  return ['', ...(single ? [] : walk(folder, '', out))]
}

function walk(folder: string, inside: string, out: string): string[] {
  const entries = readdirSync(path.join(folder, inside), { withFileTypes: true })
  return entries
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.') && !neverRead.has(entry.name))
    .map(entry => path.posix.join(inside, entry.name))
    .filter(name => path.join(folder, name) !== out)
    .flatMap(name => [name, ...walk(folder, name, out)])
}
