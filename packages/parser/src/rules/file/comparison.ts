import type { Table } from 'mdast'
import type { Fault } from '../../fault.ts'
import { lacksNext, sectionOf } from '../../question/file.ts'
import { toString } from '../../to-string.ts'
import type { Rule } from '../rule.ts'

const mostRows = 7

export const comparison: Rule<'question'> = {
  id: 'comparison',
  description:
    'A comparison is one table of 2 to 4 columns and at most 7 rows, its first column without repeats.',
  severity: 'error',
  scope: 'question',
  example: {
    path: 'questions/list.md',
    ok: '## Facts\n',
    notOk: '## Comparison\n\n| Of | List |\n| -- | ---- |\n| Size | any |\n| Size | grows |\n\n## Facts\n',
    at: '37:1',
  },
  *check(file) {
    const section = sectionOf(file, 'Comparison')
    if (!section || lacksNext(file, 'Comparison')) return
    const table = section.nodes.find(node => node.type === 'table')
    const other = section.nodes.find(node => node !== table)
    if (!table) yield { place: section.heading, reason: 'Missing table, expected exactly one' }
    else yield* checkTable(table)
    if (table && other) yield { place: other, reason: `Unexpected ${other.type}, expected exactly one table` }
  },
}

function* checkTable(table: Table): Generator<Fault> {
  const columns = table.children[0]?.children.length ?? 0
  if (columns < 2 || columns > 4)
    yield { place: table, reason: `Unexpected ${columns} columns, expected 2 to 4` }
  const rows = table.children.slice(1)
  const names = rows.map(row => toString(row.children[0]))
  for (const [index, name] of names.entries())
    if (names.indexOf(name) < index)
      yield { place: rows[index], reason: `Unexpected second row \`${name}\`, expected it once` }
  const extra = rows[mostRows]
  if (extra)
    yield {
      place: extra,
      severity: 'warning',
      reason: `Unexpected ${rows.length} rows, expected at most ${mostRows}`,
    }
}
