import type { Stats } from 'node:fs'

/** What stands in a folder under a name, as words for a message. */
export type Kind = 'file' | 'folder' | 'symbolic link' | 'named pipe' | 'socket' | 'device'

/** Only files are opened: a pipe waits for a writer that may never come, a device may have no end. */
export function kindOf(stats: Stats): Kind {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'folder'
  if (stats.isSymbolicLink()) return 'symbolic link'
  if (stats.isFIFO()) return 'named pipe'
  return stats.isSocket() ? 'socket' : 'device'
}
