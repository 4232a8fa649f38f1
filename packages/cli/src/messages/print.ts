import type { Read } from '../bank/read.ts'
import type { Flags } from '../flags.ts'
import type { World } from '../world.ts'
import { formats, type Shown, toCureLines, toTextLine } from './formats.ts'
import { type Look, toLook } from './look.ts'
import { toShown } from './show.ts'

/** How messages are to be printed. */
export type Printing = Pick<Flags, 'format' | 'quiet'>

/**
 * Prints the messages of a run to stderr, and in text how many they are.
 *
 * @param consequence What an error means for the run, as the end of the last line.
 */
export function printMessages(
  read: Read,
  printing: Printing,
  world: World,
  consequence = '; nothing was written',
): void {
  const shown = toShown(read, world)
  printShown(shown, isFound(read), printing, world)
  printTotal(shown, printing, world, consequence)
}

/**
 * Whether a bank is notes that nobody prepared for this program. Then nobody asked for our rules, and a line a rule
 * is enough.
 */
export function isFound({ location }: Pick<Read, 'location'>): boolean {
  return location.config === undefined
}

/** Prints messages to stderr: every one, but in text, of `found` notes, one line a rule of warnings. */
export function printShown(
  shown: readonly Shown[],
  found: boolean,
  { format, quiet }: Printing,
  world: World,
): void {
  const [errors, warnings] = [shown.filter(isError), shown.filter(one => !isError(one))]
  const look = toLook(world.stderr, world.env)
  const print = (one: Shown): string => formats[format](one, look)
  const lines =
    found && format === 'text'
      ? [...errors.map(print), ...(quiet ? [] : toRuleLines(warnings, look))]
      : (quiet ? errors : shown).map(print)
  if (lines.length > 0) world.stderr.write(`${lines.join('\n')}\n`)
}

/** Prints how many errors and warnings there are, and what they mean for the run. */
export function printTotal(
  shown: readonly Shown[],
  { format, quiet }: Printing,
  world: World,
  consequence: string,
): void {
  const errors = shown.filter(isError).length
  const warnings = quiet ? 0 : shown.length - errors
  if (format !== 'text' || errors + warnings === 0) return
  const parts = [...counted(errors, 'error'), ...counted(warnings, 'warning')]
  world.stderr.write(`${parts.join(', ')}${errors > 0 ? consequence : toHarmless(warnings)}\n`)
}

/** What warnings mean for a run: who tries it for the first time cannot know. */
function toHarmless(warnings: number): string {
  return warnings === 1 ? '; it stops nothing' : '; they stop nothing'
}

function isError({ severity }: Shown): boolean {
  return severity === 'error'
}

/** `notes.md:3:1: warning: Unexpected … (rule-id), and 4 more like it`, and the cure where all have the same. */
function toRuleLines(warnings: readonly Shown[], look: Look): string[] {
  const rules = new Set(warnings.map(({ rule }) => rule))
  return [...rules].flatMap(rule => {
    const [first, ...others] = warnings.filter(warning => warning.rule === rule)
    if (!first) return []
    const more = others.length > 0 ? `, and ${others.length} more like it` : ''
    const cure = others.every(other => other.cure === first.cure) ? first.cure : undefined
    return [toTextLine(first, look, more), ...toCureLines(cure, look)]
  })
}

function counted(number: number, noun: string): string[] {
  return number > 0 ? [`${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`] : []
}
