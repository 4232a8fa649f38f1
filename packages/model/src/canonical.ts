/**
 * The same content always in the same words: keys sorted, and a line break inside a text a space,
 * since a paragraph that was wrapped anew reads as before.
 *
 * `{value: 'a⏎  b', type: 'text'}` → `{type: 'text', value: 'a b'}`
 */
export function toCanonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toCanonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const isText = 'type' in value && value.type === 'text'
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, isText ? unwrapped(inner) : toCanonical(inner)]),
  )
}

function unwrapped(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/(?:(?<![ \t])[ \t]+)?\n[ \t]*/g, ' ') : value
}
