import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** How a system writes paths: `path.posix` or `path.win32`, and by itself that of this machine. */
export type Flavour = Pick<typeof path, 'relative' | 'isAbsolute' | 'sep'>

/**
 * The way from a folder to what lies in it, with forward slashes on every system; empty for the folder itself.
 *
 * `C:\notes`, `C:\notes\python\lists.md` → `python/lists.md`
 */
export function wayTo(folder: string, target: string, flavour: Flavour = path): string {
  return flavour.relative(folder, target).replaceAll(flavour.sep, '/')
}

/** A path as messages name it: from the folder in which the command was started. On another drive it is absolute. */
export function toShownPath(target: string, cwd: string, flavour: Flavour = path): string {
  return wayTo(cwd, target, flavour) || '.'
}

/** Whether a path is the folder or lies in it. Both are absolute. */
export function isInside(folder: string, target: string, flavour: Flavour = path): boolean {
  const way = wayTo(folder, target, flavour)
  return way !== '..' && !way.startsWith('../') && !flavour.isAbsolute(way)
}

/**
 * A path as it was given, or the one that a `file:` URL says, as a browser or an editor copies it.
 *
 * `file:///C:/my%20notes` → `C:\my notes`
 *
 * @throws TypeError when a URL names a host where files have none.
 */
export function fromFileUrl(given: string, windows: boolean = process.platform === 'win32'): string {
  return /^file:\/\//i.test(given) ? fileURLToPath(given, { windows }) : given
}
