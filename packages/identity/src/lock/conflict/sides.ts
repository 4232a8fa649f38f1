import { toConflictError } from './conflict-error.ts'

/** A text in which git left conflicts, as each of the two branches has it. */
export interface Sides {
  readonly ours: string
  readonly theirs: string
  /** The line of the first conflict, from 1. */
  readonly line: number
}

/**
 * A text with the markers of git → the two texts; nothing when there is no conflict in it.
 *
 *     <<<<<<< HEAD
 *     ours
 *     ||||||| 1b2c3d4        this and what follows only with the styles diff3 and zdiff3
 *     what both come from
 *     =======
 *     theirs
 *     >>>>>>> branch
 *
 * The markers are those of git-merge(1), “How conflicts are presented”; longer ones stand in what
 * both come from, where that was a merge itself. Of each conflict the same side is taken, as git
 * may draw several of them through one entry.
 *
 * @throws LockError when the markers are not whole.
 */
export function toSides(text: string): Sides | undefined {
  const lines = text.split('\n')
  const line = lines.findIndex(line => markOf(line) !== undefined) + 1
  if (line === 0) return undefined
  const parts = toParts(lines)
  const textOf = (side: Part) =>
    parts
      .filter(({ part }) => part === 'both' || part === side)
      .map(({ line }) => line)
      .join('\n')
  return { ours: textOf('ours'), theirs: textOf('theirs'), line }
}

type Part = 'both' | 'ours' | 'base' | 'theirs'

/** Which part begins with which mark. */
const next: Readonly<Record<Part, Readonly<Record<string, Part>>>> = {
  both: { '<': 'ours' },
  ours: { '|': 'base', '=': 'theirs' },
  base: { '=': 'theirs' },
  theirs: { '>': 'both' },
}

function toParts(lines: readonly string[]): { readonly line: string; readonly part: Part }[] {
  let part: Part = 'both'
  const parts = lines.flatMap((line, index) => {
    const mark = markOf(line)
    if (mark === undefined) return [{ line, part }]
    const begun = next[part][mark]
    if (begun === undefined) throw toConflictError(index + 1)
    part = begun
    return []
  })
  if (part !== 'both') throw toConflictError(lines.findLastIndex(line => markOf(line) === '<') + 1)
  return parts
}

/** `<<<<<<< HEAD` → `<` */
function markOf(line: string): string | undefined {
  return /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)/.exec(line)?.[0][0]
}
