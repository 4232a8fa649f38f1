import { spawnSync } from 'node:child_process'
import { lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Folders of programs, not of people. */
const neverRead = new Set(['node_modules', 'dist'])

/**
 * The files of a folder that are meant to be read: what git does not ignore, or outside git everything;
 * never hidden folders, `node_modules` and `dist`, never through a symbolic link.
 *
 * @returns Paths from `folder`, with forward slashes, sorted by code unit.
 */
export function listFiles(folder: string): string[] {
  const files = listByGit(folder) ?? walk(folder, '')
  return files
    .filter(isMeant)
    .filter(file => lstatSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile())
    .toSorted()
}

/** Tracked files and those that are neither tracked nor ignored; nothing where git does not look. */
function listByGit(folder: string): string[] | undefined {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const git = spawnSync('git', words, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
  const files = git.status === 0 ? git.stdout.split('\0').filter(Boolean) : []
  return files.length > 0 ? [...new Set(files)] : undefined
}

function walk(folder: string, inside: string): string[] {
  return readdirSync(path.join(folder, inside), { withFileTypes: true }).flatMap(entry => {
    const name = inside ? `${inside}/${entry.name}` : entry.name
    if (entry.isDirectory()) return isMeant(`${name}/`) ? walk(folder, name) : []
    return [name]
  })
}

/** `notes/a.md` → true · `.git/a.md`, `dist/a.md`, `a/node_modules/b.md` → false */
function isMeant(file: string): boolean {
  const folders = file.split('/').slice(0, -1)
  return folders.every(name => !name.startsWith('.') && !neverRead.has(name))
}
