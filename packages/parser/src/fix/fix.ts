import { VFile } from 'vfile'
import { readForm } from '../bank/read-file.ts'
import { type ParseInput, toSources } from '../input.ts'
import { toRepairEdits } from '../repair/edits.ts'
import { checkGuesses } from '../repair/report.ts'
import { fixRules } from '../rules/fix.ts'
import { type Fix, fixFile } from './file.ts'

/** What was mended in files, and what was not. */
export interface Fixed {
  /** The files that change, each whole. */
  readonly files: readonly VFile[]
  readonly fixes: readonly Fix[]
  /** What would have to be guessed, or cannot be written. */
  readonly left: readonly Fix[]
}

/**
 * So often files are read again. One mend may uncover another: text that was damaged twice, words that
 * two edits want to change. Each pass leaves less to mend, so two or three are enough.
 */
const mostPasses = 10

/**
 * Mends what can be mended without guessing: damaged text, and the faults of the rules that have a
 * `fix`. Everything else stays as it is, byte for byte. What it gives has nothing left to fix.
 */
export function fix(input: ParseInput): Fixed {
  const fixes: Fix[] = []
  const left = new Map<string, Fix>()
  let { files } = input
  for (let pass = 0; pass < mostPasses; pass++) {
    const once = fixOnce({ ...input, files })
    for (const one of once.left) left.set(keyOf(one), one)
    if (once.fixes.length === 0) break
    fixes.push(...once.fixes)
    files = once.files
  }
  const before = new Set(input.files)
  return { files: files.filter(file => !before.has(file)), fixes, left: [...left.values()] }
}

/** What is left is found again in each pass. */
function keyOf({ path, place: { line, column }, reason }: Fix): string {
  return `${path}:${line}:${column}:${reason}`
}

/** Reads all files once and makes the edits that do not overlap; a file without any is given back. */
function fixOnce(input: ParseInput): Fixed {
  const { files, around } = toSources(input)
  const forms = files.flatMap(file => readForm(copyOf(file), around) ?? [])
  const documents = forms.map(({ document }) => document)
  const edits = byPath([...documents.flatMap(toRepairEdits), ...fixRules(forms)])
  const guesses = new Map(documents.map(document => [document.path, [...checkGuesses(document)]]))
  const fixed = input.files.map(file =>
    fixFile(file, edits.get(file.path) ?? [], guesses.get(file.path) ?? []),
  )
  return {
    files: fixed.map(({ file }) => file),
    fixes: fixed.flatMap(({ fixes }) => fixes),
    left: fixed.flatMap(({ left }) => left),
  }
}

/** The same file without the messages on it. */
function copyOf({ path, value }: VFile): VFile {
  return new VFile({ path, value })
}

function byPath<Placed extends { readonly path: string }>(all: readonly Placed[]): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>()
  for (const one of all) {
    const group = groups.get(one.path)
    if (group) group.push(one)
    else groups.set(one.path, [one])
  }
  return groups
}
