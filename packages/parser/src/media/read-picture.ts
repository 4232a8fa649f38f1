import { mostBytes } from './limits.ts'
import { type MediumFault, type ReadMedium, readMedium } from './medium.ts'
import { outside, toTarget } from './target.ts'

/** What the caller found at a path of the bank's folder. */
export type FoundFile =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** There is no such file, or it is none: a folder, a pipe. */
  | { readonly kind: 'missing' }
  /** A symbolic link leads out of the folder. */
  | { readonly kind: 'outside' }
  /** More bytes than a picture may have; it was not read. */
  | { readonly kind: 'large'; readonly bytes: number }
  /** It is there, and is not to be carried. */
  | { readonly kind: 'unread' }

/** What the address of a picture leads to: the address, and the file that it stands in. */
export type ReadPicture = (from: string, url: string) => ReadMedium

/**
 * Reads pictures by their addresses, each file once.
 *
 * @param find What is at a path.
 */
export function toPictureReader(find: (path: string) => FoundFile): ReadPicture {
  const read = new Map<string, ReadMedium>()
  return (from, url) => {
    const target = toTarget(from, url)
    if (target.kind === 'remote') return { faults: [] }
    if (target.kind === 'refused') return fault('image-file', target.reason)
    const medium = read.get(target.path) ?? readFound(target.path, find(target.path))
    read.set(target.path, medium)
    return medium
  }
}

function readFound(path: string, found: FoundFile): ReadMedium {
  switch (found.kind) {
    case 'bytes':
      return readMedium(path, found.bytes)
    case 'missing':
      return fault('image-file', `Unexpected picture \`${path}\`, expected a file that is there`)
    case 'outside':
      return fault('image-file', outside)
    case 'large':
      return fault(
        'image-content',
        `Unexpected size of ${toMegabytes(found.bytes)} of \`${path}\`, expected at most ${toMegabytes(mostBytes)}`,
      )
    case 'unread':
      return { faults: [] }
  }
}

/** `5.0 MB`, in powers of 1024. */
function toMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

function fault(rule: MediumFault['rule'], reason: string): ReadMedium {
  return { faults: [{ rule, reason }] }
}
