/**
 * Two orders of almost the same ids → one of all of them: ours, and what only they have after what
 * stood before it there.
 *
 *     a b c    a x b c y    →    a x b c y
 */
export function mergeOrders(ours: readonly string[], theirs: readonly string[]): string[] {
  const known = new Set(ours)
  const added = new Map<string | undefined, string[]>()
  let before: string | undefined
  for (const id of theirs) {
    if (known.has(id)) before = id
    else added.set(before, [...(added.get(before) ?? []), id])
  }
  return [...(added.get(undefined) ?? []), ...ours.flatMap(id => [id, ...(added.get(id) ?? [])])]
}

/** What only one side has as it is, what both have made one; in the order of both. */
export function mergeById<Value>(
  ours: Readonly<Record<string, Value>>,
  theirs: Readonly<Record<string, Value>>,
  merge: (ours: Value, theirs: Value, id: string) => Value,
): Record<string, Value> {
  const [our, their] = [new Map(Object.entries(ours)), new Map(Object.entries(theirs))]
  const merged = mergeOrders([...our.keys()], [...their.keys()]).map(id => {
    const [one, other] = [our.get(id), their.get(id)]
    return [id, one && other ? merge(one, other, id) : (one ?? other)] as const
  })
  return Object.fromEntries(merged) as Record<string, Value>
}
