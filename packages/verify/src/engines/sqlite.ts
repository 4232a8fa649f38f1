import Database from 'libsql'
import type { Fence } from '../fence.ts'
import type { Engine, Outcome } from './engine.ts'

/**
 * Runs SQL on an empty SQLite database in memory. Rows are printed as the command line of SQLite prints them
 * in its list mode (https://sqlite.org/cli.html): `name|total`, no heading.
 */
export function toSqlite(): Engine {
  return {
    name: 'sqlite',
    run: async fence => run(fence),
    close: async () => {},
  }
}

function run({ code }: Fence): Outcome {
  const database = new Database(':memory:')
  const versions = { sqlite: String(database.prepare('select sqlite_version()').raw().get()) }
  const lines: string[] = []
  try {
    for (const statement of statementsOf(code)) {
      const prepared = database.prepare(statement)
      if (prepared.reader) for (const row of prepared.raw().all() as unknown[][]) lines.push(toLine(row))
      else prepared.run()
    }
    return { output: toText(lines), failed: false, versions }
  } catch (error) {
    return { output: toText([...lines, `Error: ${(error as Error).message}`]), failed: true, versions }
  } finally {
    database.close()
  }
}

/** `select ';'; select 2` → `["select ';'", 'select 2']` */
export function statementsOf(sql: string): string[] {
  const parts = sql.match(/(?:'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|[^;])+/g) ?? []
  return parts.filter(part => part.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, '').trim() !== '')
}

function toLine(row: readonly unknown[]): string {
  return row.map(value => (value === null ? '' : String(value))).join('|')
}

function toText(lines: readonly string[]): string {
  return lines.map(line => `${line}\n`).join('')
}
