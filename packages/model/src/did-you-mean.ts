import { closestMatch } from 'leven'

/** The known name that `found` is a slip of: at most a third of its characters differ. */
export function nearest(found: unknown, known: readonly unknown[]): string | undefined {
  if (typeof found !== 'string' || found === '') return undefined
  const names = known.filter(name => typeof name === 'string')
  return closestMatch(found, names, {
    maxDistance: Math.max(found.length > 3 ? 2 : 1, Math.floor(found.length / 3)),
  })
}

/**
 * The nearest of the known names, as the end of a sentence.
 *
 * `didYouMean('dificulty', ['topic', 'difficulty'])` → `; did you mean \`difficulty\`?`
 */
export function didYouMean(found: unknown, known: readonly unknown[]): string {
  const name = nearest(found, known)
  return name === undefined ? '' : `; did you mean \`${name}\`?`
}
