import { spawnSync } from 'node:child_process'
import { lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { World } from '../world.ts'
import { type Kind, kindOf } from './kind.ts'
import { wayTo } from './paths.ts'

/** Folders of programs, not of people. */
export const neverRead: ReadonlySet<string> = new Set(['node_modules', 'dist'])

/** The Markdown in a folder. Paths are from it, with forward slashes, sorted by code unit. */
export interface Listing {
  readonly files: readonly string[]
  readonly unread: readonly Unread[]
}

/** What is called Markdown and is no file, or has a name that no text can say. */
export interface Unread {
  readonly path: string
  readonly kind: Exclude<Kind, 'file' | 'folder'> | 'name'
}

/**
 * The Markdown of a folder that is meant to be read: what git does not ignore, or outside git
 * everything; never hidden folders, `node_modules` and `dist`, never through a symbolic link.
 *
 * @param out The folder of outputs, which is not read where it lies inside.
 */
export function listFiles(folder: string, out: string, env: World['env']): Listing {
  const own = `${wayTo(folder, out)}/`
  const paths = (listByGit(folder, env) ?? walk(folder, ''))
    .filter(file => isMeant(file) && !file.startsWith(own) && /\.(md|markdown)$/i.test(file))
    .toSorted()
  const kinds = paths.map(file => ({ path: file, kind: kindAt(folder, file) }))
  return {
    files: kinds.flatMap(({ path, kind }) => (kind === 'file' ? [path] : [])),
    unread: kinds.flatMap(({ path, kind }) =>
      kind === undefined || kind === 'file' || kind === 'folder' ? [] : [{ path, kind }],
    ),
  }
}

/** Tracked files and those that are neither tracked nor ignored; nothing where git does not look. */
function listByGit(folder: string, env: World['env']): string[] | undefined {
  const git = spawnSync('git', [...words], {
    cwd: folder,
    encoding: 'utf8',
    env: ownEnvironment(env),
    maxBuffer: 1 << 28,
  })
  const files = git.status === 0 ? git.stdout.split('\0').filter(Boolean) : []
  return files.length > 0 ? [...new Set(files)] : undefined
}

/** A repository may name a program that git starts to watch its files; somebody else's is not started. */
const words = [
  ...['-c', 'core.fsmonitor=false'],
  ...['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
]

/** Without what git says to its hooks about another folder: `GIT_DIR`, `GIT_INDEX_FILE`. */
function ownEnvironment(env: World['env']): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')))
}

function walk(folder: string, inside: string): string[] {
  return readdirSync(path.join(folder, inside), { withFileTypes: true }).flatMap(entry => {
    const name = inside ? `${inside}/${entry.name}` : entry.name
    if (!entry.isDirectory()) return [name]
    if (!isMeant(`${name}/`)) return []
    // A name that is no UTF-8 leads nowhere; it is told as if the folder were a file of Markdown.
    return kindAt(folder, name) === 'name' ? [`${name}/.md`] : walk(folder, name)
  })
}

/** `notes/a.md` → true · `.git/a.md`, `dist/a.md`, `a/node_modules/b.md` → false */
function isMeant(file: string): boolean {
  const folders = file.split('/').slice(0, -1)
  return folders.every(name => !name.startsWith('.') && !neverRead.has(name))
}

/**
 * What a listed path is. Nothing when git still knows a file that is gone. In a name that is no UTF-8
 * some bytes have become U+FFFD, so nothing is found under it either.
 */
function kindAt(folder: string, file: string): Kind | 'name' | undefined {
  const stats = lstatSync(path.join(folder, file), { throwIfNoEntry: false })
  return stats ? kindOf(stats) : file.includes('\uFFFD') ? 'name' : undefined
}
