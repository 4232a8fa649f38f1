/**
 * JSON Lines (https://jsonlines.org): one value a line, UTF-8, each line ended by a line feed.
 *
 * The other characters at which some readers end a line (Python's `splitlines`: U+0085, U+2028, U+2029)
 * are escaped, which changes no value.
 */
export function toJsonLines(values: readonly unknown[]): string {
  return values.map(value => `${toLine(value)}\n`).join('')
}

function toLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
