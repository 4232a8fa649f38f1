import type { Frame } from '../views/page.ts'

/** What a page that listens is told of a new edition. */
export interface Change {
  readonly revision: number
  readonly totals: string
  /** The rows of the list that are not as they were, by the id of their item. */
  readonly rows: Readonly<Record<string, string>>
  /** Whether more than rows has changed in the list: an item came, went or moved. */
  readonly list: boolean
}

/** A list as it was told: its rows, and what stands around them. */
export interface Told extends Pick<Frame, 'title' | 'roles' | 'topics' | 'totals'> {
  readonly revision: number
  /** The title of each group and the ids in it. */
  readonly groups: readonly (readonly string[])[]
  readonly rows: ReadonlyMap<string, string>
}

export function toChange(before: Told, after: Told): Change {
  const rows = [...after.rows].filter(([id, row]) => before.rows.get(id) !== row)
  const around = ({ title, roles, topics, groups }: Told) => JSON.stringify([title, roles, topics, groups])
  return {
    revision: after.revision,
    totals: after.totals,
    rows: Object.fromEntries(rows),
    list: around(before) !== around(after),
  }
}
