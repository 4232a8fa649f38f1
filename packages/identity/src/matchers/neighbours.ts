/** Items that stand in one file, in their order, by the file's path. */
export type Lists<Value> = ReadonlyMap<string, readonly Value[]>

/**
 * Between which two known ones each unknown value of these lists stands: `after why`, `before how`.
 * The ends of a file are known too: `after the top of questions.md`.
 *
 * Places are told by neighbours and not by numbers, so that a line keeps its place when others are
 * added above it, or when it moves together with those around it.
 *
 * @param idOf - The id of a value that is known.
 */
export function toNeighbours<Value>(
  lists: Lists<Value>,
  idOf: (value: Value) => string | undefined,
): Map<Value, readonly string[]> {
  const entries = [...lists].flatMap(([path, values]) => {
    const before = nearestKnown(values, idOf, `the top of ${path}`)
    const after = nearestKnown(values.toReversed(), idOf, `the end of ${path}`).toReversed()
    return values.map((value, at) => [value, [`after ${before[at]}`, `before ${after[at]}`]] as const)
  })
  return new Map(entries.filter(([value]) => idOf(value) === undefined))
}

/** For each value the id of the last known one before it. */
function nearestKnown<Value>(
  values: readonly Value[],
  idOf: (value: Value) => string | undefined,
  start: string,
): string[] {
  let known = start
  return values.map(value => {
    const before = known
    known = idOf(value) ?? known
    return before
  })
}
