import path from 'node:path'
import { decode } from '@prepdeck/parser'
import type { VFile } from 'vfile'
import type { Read } from '../bank/read.ts'
import type { Location } from '../files/locate.ts'
import type { World } from '../world.ts'
import { formats, type MessageFormat, type Shown, toTextLine } from './formats.ts'

/**
 * Prints the messages of a run to stderr: every one of them, but in text, where nobody prepared the
 * notes, one line a rule of warnings.
 *
 * @param consequence What an error means for the run, as the end of the last line.
 */
export function printMessages(
  read: Read,
  format: MessageFormat,
  world: World,
  consequence = '; nothing was written',
): void {
  const shown = read.files.flatMap(file => toShown(file, read.location, world))
  const single = read.location.config === undefined && format === 'text' ? shown.filter(isError) : shown
  const lines = [
    ...single.map(formats[format]),
    ...(single.length < shown.length ? toRuleLines(shown.filter(one => !isError(one))) : []),
    ...(format === 'text' && shown.length > 0 ? [toTotal(shown, consequence)] : []),
  ]
  if (lines.length > 0) world.stderr.write(`${lines.join('\n')}\n`)
}

/** A file of a bank as the reader of the terminal would name it. */
export function toName(file: string, { folder }: Location, { cwd }: World): string {
  return path.relative(cwd, path.join(folder, file)).replaceAll(path.sep, '/') || '.'
}

function toShown(file: VFile, location: Location, world: World): Shown[] {
  if (file.messages.length === 0) return []
  const name = toName(file.path, location, world)
  const source = toLines(file)
  return file.messages.toSorted(byPlace).map(({ line, column, fatal, ruleId, reason, note }) => ({
    ...{ file: name, line, column, severity: fatal ? 'error' : 'warning', rule: ruleId ?? '', reason },
    ...{ cure: note, source },
  }))
}

function toLines({ value }: VFile): readonly string[] {
  return value === undefined ? [] : (decode(value).text ?? '').split(/\r\n?|\n/)
}

function byPlace(a: VFile['messages'][number], b: VFile['messages'][number]): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

function isError({ severity }: Shown): boolean {
  return severity === 'error'
}

/** `notes.md:3:1: warning: Unexpected … (rule-id), and 4 more like it` */
function toRuleLines(warnings: readonly Shown[]): string[] {
  const rules = new Set(warnings.map(({ rule }) => rule))
  return [...rules].flatMap(rule => {
    const [first, ...others] = warnings.filter(warning => warning.rule === rule)
    const more = others.length > 0 ? `, and ${others.length} more like it` : ''
    return first ? [`${toTextLine(first)}${more}`] : []
  })
}

function toTotal(shown: readonly Shown[], consequence: string): string {
  const errors = shown.filter(isError).length
  const parts = [
    ...(errors > 0 ? [`${errors} error${errors === 1 ? '' : 's'}`] : []),
    ...(shown.length > errors
      ? [`${shown.length - errors} warning${shown.length - errors === 1 ? '' : 's'}`]
      : []),
  ]
  return `${parts.join(', ')}${errors > 0 ? consequence : ''}`
}
