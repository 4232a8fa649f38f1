import type { Phrasing } from '@prepdeck/model'

/**
 * Inline prose whose first text matches, without what matched; nothing when it does not match.
 *
 * `: the **rest**` without `/^:\s+/` → `the **rest**`
 */
export function withoutStart(nodes: readonly Phrasing[], start: RegExp): Phrasing[] | undefined {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return start.test('') ? [...nodes] : undefined
  if (!start.test(first.value)) return undefined
  return [...toText(first.value.replace(start, '')), ...rest]
}

/**
 * The same at the end.
 *
 * `` `loc` selects: `` without `/:$/` → `` `loc` selects ``
 */
export function withoutEnd(nodes: readonly Phrasing[], end: RegExp): Phrasing[] | undefined {
  const last = nodes.at(-1)
  if (last?.type !== 'text' || !end.test(last.value)) return undefined
  return [...nodes.slice(0, -1), ...toText(last.value.replace(end, ''))]
}

/** Text of no characters is no text. */
function toText(value: string): Phrasing[] {
  return value === '' ? [] : [{ type: 'text', value }]
}
