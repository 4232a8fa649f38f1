import path from 'node:path/posix'

/** `questions/pandas-loc-vs-iloc.md` → `pandas-loc-vs-iloc`. */
export function stemOf(file: string): string {
  return path.parse(file).name
}

/** The path that a link in `from` leads to: `../a.md#b` in `notes/c.md` → `a.md`. */
export function resolveLink(from: string, url: string): string {
  const [target = ''] = url.split(/[?#]/, 1)
  return target === '' ? from : path.join(path.dirname(from), decodeLink(target))
}

/** `a%20b.md` → `a b.md`; what is no percent-encoding is meant as it stands. */
export function decodeLink(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

/** Whether a link stays in the bank: no scheme, no host, no place at the root of a site. */
export function isRelative(url: string): boolean {
  return !/^([a-z][a-z0-9+.-]*:|\/)/i.test(url)
}
