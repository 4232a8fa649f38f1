/**
 * A text for a terminal, in one line: what would move its cursor or turn the order of its letters shows
 * as `�`, so that a file or its name cannot pass for a message of ours.
 */
export function toPrintable(text: string): string {
  return text.replaceAll(/\s/g, ' ').replaceAll(/[\p{Control}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
}
