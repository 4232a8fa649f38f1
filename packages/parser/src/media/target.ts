import path from 'node:path/posix'
import { decodeLink } from '../path.ts'

/** Where the address of a picture leads. */
export type Target =
  /** Into the web; it is never fetched. */
  | { readonly kind: 'remote' }
  /** To a file, by its path from the bank's folder. */
  | { readonly kind: 'file'; readonly path: string }
  /** Nowhere that may be read. */
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Where a picture leads that stands in the file `from`.
 *
 * `../img/a%20b.png` in `notes/c.md` → the file `img/a b.png` · `img\a.png`, as Windows writes it, → `img/a.png`
 */
export function toTarget(from: string, url: string): Target {
  if (/^https?:\/\//i.test(url)) return { kind: 'remote' }
  const [written = ''] = url.split(/[?#]/, 1)
  const target = decodeLink(written).replaceAll('\\', '/')
  for (const [pattern, reason] of refusals) if (pattern.test(target)) return { kind: 'refused', reason }
  const file = path.join(path.dirname(from), target)
  if (/^\.\.(\/|$)/.test(file)) return { kind: 'refused', reason: outside }
  return { kind: 'file', path: file }
}

const expected = 'expected a path from the file it stands in, or an address that begins with `https://`'
/** What is said of a path that leaves the folder, by `..` or by a symbolic link. */
export const outside = 'Unexpected picture outside of the bank’s folder, expected a file in it'

const refusals: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^$/, `Unexpected picture without an address, ${expected}`],
  [/^data:/i, `Unexpected picture written into its address, ${expected}`],
  [/^([a-z]:)?\//i, `Unexpected absolute path of a picture, ${expected}`],
  [/^[a-z][a-z0-9+.-]*:/i, `Unexpected scheme in the address of a picture, ${expected}`],
  [/\0/, `Unexpected zero byte in the path of a picture, ${expected}`],
]
