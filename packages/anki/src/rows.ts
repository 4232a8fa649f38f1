import type Database from 'libsql'

/** Writes rows into a table. */
export interface Rows {
  readonly add: (values: readonly unknown[]) => void
  /** Writes what is left. */
  readonly end: () => void
}

/** A call into SQLite costs more than a row: so many rows go at once. */
const atOnce = 25

/**
 * Rows for one table, written many at a time.
 *
 * @param row One row as SQL: `?, ?, -1`.
 */
export function toRows(database: Database.Database, table: string, row: string): Rows {
  const insert = (count: number) =>
    database.prepare(`INSERT INTO ${table} VALUES ${Array(count).fill(`(${row})`).join(', ')}`)
  const many = insert(atOnce)
  let values: unknown[] = []
  let count = 0
  return {
    add: next => {
      for (const value of next) values.push(value)
      count += 1
      if (count < atOnce) return
      many.run(values)
      values = []
      count = 0
    },
    end: () => {
      if (count > 0) insert(count).run(values)
    },
  }
}
