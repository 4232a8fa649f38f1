import type { Message } from '../snapshot.ts'

/** `questions/loc.md:9:13`, or the file alone. */
export function toPlaceName({ path, line, column }: Pick<Message, 'path' | 'line' | 'column'>): string {
  return line === undefined ? path : `${path}:${line}:${column ?? 1}`
}
