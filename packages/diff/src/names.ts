import type { Bank, NameChange } from '@prepdeck/model'

/** The roles and topics that came or went. */
export function toNameChanges(old: Bank, now: Bank): NameChange[] {
  return [...toChanges('role', old.roles, now.roles), ...toChanges('topic', old.topics, now.topics)]
}

type Named = readonly { readonly id: string }[]

function toChanges(what: NameChange['what'], old: Named, now: Named): NameChange[] {
  return [
    ...missingFrom(old, now).map(id => ({ what, id, how: 'new' }) as const),
    ...missingFrom(now, old).map(id => ({ what, id, how: 'withdrawn' }) as const),
  ]
}

function missingFrom(known: Named, named: Named): string[] {
  const ids = new Set(known.map(({ id }) => id))
  return named.map(({ id }) => id).filter(id => !ids.has(id))
}
