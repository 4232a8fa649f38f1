import type { BankDiff, DeckDiff, Diff } from '@prepdeck/model'
import { toPrintable } from '../messages/printable.ts'
import { type Row, toGroups } from './groups.ts'

/** A comparison for a reader at a terminal of 80 columns: grouped, and in the last line the sum. */
export function toDiffText(diff: Diff): string {
  return diff.kind === 'bank' ? toBankText(diff) : toDeckText(diff)
}

function toBankText(diff: BankDiff): string {
  const { old, new: now, items, cards, names, kept, bump } = diff
  return [
    toPrintable(`${now.title} ${old.version} → ${now.version}`),
    ...toPart('Questions and notes', items.map(toRow)),
    ...toPart('Cards', cards.map(toRow)),
    ...toPart(
      'Roles and topics',
      names.map(({ id, how, what }) => ({ id, how, what })),
    ),
    '',
    `${count(kept.items, 'item')} and ${count(kept.cards, 'card')} as they were: ${bumps[bump]}`,
  ].join('\n')
}

const bumps: { readonly [bump in BankDiff['bump']]: string } = {
  major: 'a major change, as an id is gone',
  minor: 'a minor change',
  patch: 'a patch',
  none: 'no change',
}

function toDeckText({ old, new: now, noteTypes, notes, log, withdrawn }: DeckDiff): string {
  const held = notes.filter(({ how }) => how === 'held')
  return [
    toPrintable(`${now.decks[0] ?? 'no deck'}: ${count(old.notes, 'note')} → ${count(now.notes, 'note')}`),
    ...toPart(
      'Note types',
      noteTypes.map(({ name, how, parts }) => ({ id: name, how, what: parts.join(', ') })),
    ),
    ...toPart('Notes', [...notes.filter(({ how }) => how !== 'held').map(toRow), ...toHeldRows(held)]),
    '',
    `An import counts ${log.new} new, ${log.updated} updated, ${log.duplicate} duplicate, ${log.conflicting} conflicting;`,
    `${count(withdrawn, 'withdrawn note')} ${withdrawn === 1 ? 'stays' : 'stay'} with the learner`,
  ].join('\n')
}

/** Differences that no import carries over come by the hundred, all alike: one row for each kind of them. */
function toHeldRows(held: DeckDiff['notes']): Row[] {
  const kinds = [...new Set(held.map(({ fields }) => fields.join(', ')))]
  return kinds.map(kind => {
    const alike = held.filter(({ fields }) => fields.join(', ') === kind)
    return { id: count(alike.length, 'note'), how: 'held', what: `${kind}, such as ${alike[0]?.id}` }
  })
}

interface Change {
  readonly id: string
  readonly how: string
  readonly title: string
  readonly fields: readonly string[]
  readonly from?: string
  readonly into?: readonly string[]
  readonly reason?: string
}

/** What is said of a change: why, else what differs, else what it is about. */
function toRow({ id, how, title, fields, from, into, reason }: Change): Row {
  const parts = [
    ...(from ? [`was ${from}`] : []),
    ...(into ? [`now in ${into.join(', ')}`] : []),
    ...fields.filter(field => field !== 'id'),
  ]
  return { id, how, what: reason ?? (parts.length > 0 ? parts.join(', ') : title) }
}

function toPart(heading: string, rows: readonly Row[]): string[] {
  return rows.length === 0 ? [] : ['', heading, ...toGroups(rows)]
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
