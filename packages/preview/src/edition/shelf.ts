import type { Item } from '@prepdeck/model'
import { type Html, html, trusted } from '../html/html.ts'
import type { Snapshot } from '../snapshot.ts'
import { type Group, toGroups, toList, toRow } from '../views/list.ts'
import { toCount } from '../views/messages.ts'
import type { Frame } from '../views/page.ts'
import type { Change, Told } from './change.ts'
import { toChange } from './change.ts'
import { type Edition, toEdition } from './edition.ts'

/** An edition and the list of it, made once for all requests. */
export interface Shelf {
  readonly edition: Edition
  readonly frame: Frame
  /** What has changed since the shelf before. */
  readonly change: Change
  readonly told: Told
}

/** Puts a snapshot in the place of another. */
export function toShelf(snapshot: Snapshot, before: Shelf | undefined): Shelf {
  const edition = toEdition(snapshot, (before?.edition.revision ?? 0) + 1)
  const groups = toGroups(edition)
  const rows = toRows(edition, before)
  const { title, roles, topics } = snapshot.bank
  const told: Told = {
    ...{ revision: edition.revision, title, roles, topics, totals: toTotals(edition), rows },
    groups: groups.map(({ title, items }) => [title, ...items.map(({ id }) => id)]),
  }
  return {
    edition,
    told,
    frame: { ...told, list: toListOf(groups, rows) },
    change: toChange(before?.told ?? told, told),
  }
}

/** The rows by id. One that is as it was is not made again: an edit changes one of thousands. */
function toRows(edition: Edition, before: Shelf | undefined): Map<string, string> {
  const saidOf = ({ id }: Item, { placed }: Edition): string => toCount(placed.ofItems.get(id) ?? [])
  return new Map(
    edition.bank.items.map(item => {
      const isSame =
        before?.edition.items.get(item.id) === item && saidOf(item, before.edition) === saidOf(item, edition)
      return [item.id, (isSame && before.told.rows.get(item.id)) || toRow(item, edition).text]
    }),
  )
}

/** `100 questions · 2 errors, 1 warning` */
function toTotals({ bank, messages }: Edition): string {
  const questions = bank.items.filter(({ kind }) => kind === 'question').length
  const count = `${questions.toLocaleString('en')} question${questions === 1 ? '' : 's'}`
  return [count, toCount(messages) || 'no messages'].join(' · ')
}

function toListOf(groups: readonly Group[], rows: ReadonlyMap<string, string>): Html {
  if (groups.length === 0) return html`<p class="none">No questions yet.</p>`
  return toList(groups, ({ id }: Item) => trusted(rows.get(id) ?? ''))
}
