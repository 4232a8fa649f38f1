import { ApkgError } from './apkg-error.ts'

/** Asks a database. */
export type Rows = <Row>(sql: string) => Row[]

/**
 * Whether a stranger's database may be read into memory: its tables are tables, which a view without an end is not,
 * and hold no more than several times the largest deck that people share.
 *
 * @throws ApkgError when not.
 */
export function checkCollection(rows: Rows): void {
  const [plain] = rows<{ tables: number }>(plainTables)
  if (plain?.tables !== 3)
    throw new ApkgError(
      'Unexpected database, expected the tables `col`, `notes` and `cards` of an Anki collection',
    )
  for (const { what, most, sql } of limits) {
    const [found] = rows<{ number: number }>(sql)
    const number = found?.number ?? 0
    if (number > most)
      throw new ApkgError(`Unexpected collection of ${number} ${what}, expected at most ${most}`)
  }
}

/** No views, no virtual tables, and no columns that are computed as they are read. */
const plainTables = `
  SELECT count(*) AS tables FROM pragma_table_list AS list
  WHERE list.schema = 'main' AND list.type = 'table' AND list.name IN ('col', 'notes', 'cards')
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(list.name) WHERE hidden <> 0)`

const limits = [
  { what: 'notes', most: 2_000_000, sql: 'SELECT count(*) AS number FROM notes' },
  {
    what: 'bytes of text',
    most: 2 ** 28,
    sql: 'SELECT total(octet_length(flds) + octet_length(tags) + octet_length(guid)) AS number FROM notes',
  },
  {
    what: 'bytes of note types and decks',
    most: 2 ** 26,
    sql: 'SELECT total(octet_length(models) + octet_length(decks)) AS number FROM col',
  },
  {
    what: 'decks',
    most: 100_000,
    sql: 'SELECT count(*) AS number FROM (SELECT DISTINCT did FROM cards LIMIT 100001)',
  },
] as const
