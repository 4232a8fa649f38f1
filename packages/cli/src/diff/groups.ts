import { toPrintable } from '../messages/printable.ts'

/** One line: what, what happened to it, and a word about it. */
export interface Row {
  readonly id: string
  readonly how: string
  readonly what: string
}

/** Rows under what happened to them, in the order in which it first stands there. */
export function toGroups(rows: readonly Row[]): string[] {
  const hows = [...new Set(rows.map(({ how }) => how))]
  return hows.flatMap(how => {
    const group = rows.filter(row => row.how === how)
    const more = group.length - mostListed
    return [
      `  ${how} (${group.length})`,
      ...toLines(group.slice(0, mostListed)),
      ...(more > 0 ? [`    and ${more} more, which --format json lists`] : []),
    ]
  })
}

/** More than that nobody reads on a terminal. */
const mostListed = 20
const columns = 80
/** A longer id does not push what is said of the others aside. */
const widestId = 36

function toLines(rows: readonly Row[]): string[] {
  const width = Math.min(widestId, Math.max(...rows.map(({ id }) => id.length)))
  return rows.map(({ id, what }) => cut(toPrintable(`    ${id.padEnd(width)}  ${what}`).trimEnd()))
}

function cut(line: string): string {
  return line.length > columns ? `${line.slice(0, columns - 1)}…` : line
}
