import type { Cell, Phrasing, Table } from '@prepdeck/model'

/** A row of a table that tells things apart. */
export interface Row {
  /** Its first cell. */
  readonly aspect: Phrasing[]
  /** The others, each with the head of its column. */
  readonly cells: Cell[]
}

/**
 * The rows of a table; a table of one column tells nothing apart and has none.
 *
 *     | Aspect | `loc` | `iloc`   |
 *     | Takes  | label | position |   → Takes: `loc` label, `iloc` position
 *
 * A row without a first cell has nothing to ask, a row without any other nothing to answer.
 * GFM lets a row be shorter than the head: what is missing is empty.
 */
export function readRows({ children: [head, ...rows] }: Table): Row[] {
  const [, ...names] = head?.children ?? []
  return rows
    .map(({ children: [aspect, ...values] }) => ({
      aspect: aspect?.children ?? [],
      cells: names.map((name, column) => ({ name: name.children, value: values[column]?.children ?? [] })),
    }))
    .filter(({ aspect, cells }) => aspect.length > 0 && cells.some(({ value }) => value.length > 0))
}
