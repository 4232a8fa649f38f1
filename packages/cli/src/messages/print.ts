import path from 'node:path'
import type { VFile } from 'vfile'
import type { Read } from '../bank/read.ts'
import type { World } from '../world.ts'
import { formats, type MessageFormat, type Shown, severityOf } from './formats.ts'

/**
 * Prints the messages of a run to stderr: every one of them, but in text, where nobody prepared the
 * notes, one line a rule of warnings.
 */
export function printMessages(read: Read, format: MessageFormat, world: World): void {
  const shown = read.files.flatMap(file => toShown(file, read, world))
  const single = read.location.config === undefined && format === 'text' ? shown.filter(isError) : shown
  const lines = [
    ...single.map(formats[format]),
    ...(single.length < shown.length ? toRuleLines(shown.filter(one => !isError(one))) : []),
    ...(format === 'text' && shown.length > 0 ? [toTotal(shown)] : []),
  ]
  if (lines.length > 0) world.stderr.write(`${lines.join('\n')}\n`)
}

function toShown(file: VFile, { location }: Read, { cwd }: World): Shown[] {
  const name = path.relative(cwd, path.join(location.folder, file.path)).replaceAll(path.sep, '/')
  const text = file.messages.length > 0 ? String(file) : ''
  return file.messages.toSorted(byPlace).map(message => ({ file: name, text, message }))
}

function byPlace(a: VFile['messages'][number], b: VFile['messages'][number]): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

function isError({ message }: Shown): boolean {
  return severityOf(message) === 'error'
}

/** `notes.md:3:1: warning: Unexpected … (rule-id), and 4 more like it` */
function toRuleLines(warnings: readonly Shown[]): string[] {
  const rules = new Set(warnings.map(({ message }) => message.ruleId))
  return [...rules].flatMap(rule => {
    const [first, ...others] = warnings.filter(({ message }) => message.ruleId === rule)
    if (!first) return []
    const { file, message } = first
    const more = others.length > 0 ? `, and ${others.length} more like it` : ''
    return [
      `${file}:${message.line ?? 1}:${message.column ?? 1}: warning: ${message.reason} (${message.ruleId})${more}`,
    ]
  })
}

function toTotal(shown: readonly Shown[]): string {
  const errors = shown.filter(isError).length
  const parts = [
    ...(errors > 0 ? [`${errors} error${errors === 1 ? '' : 's'}`] : []),
    ...(shown.length > errors
      ? [`${shown.length - errors} warning${shown.length - errors === 1 ? '' : 's'}`]
      : []),
  ]
  return `${parts.join(', ')}${errors > 0 ? '; nothing was written' : ''}`
}
