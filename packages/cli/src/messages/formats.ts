import { toFrame } from './frame.ts'
import { toPrintable } from './printable.ts'

export type MessageFormat = 'text' | 'json' | 'github'

/** A line about a place in a file, as the reader of the terminal would name it. */
export interface Shown {
  readonly file: string
  /** Absent when it is about the file as a whole. */
  readonly line?: number | undefined
  readonly column?: number | undefined
  /** What is said: a fault, or what `fix` did with one. */
  readonly severity: 'error' | 'warning' | 'fixed' | 'left'
  readonly rule: string
  readonly reason: string
  /** How to mend it. */
  readonly cure?: string | undefined
  /** The lines of the file, where the place is to be shown. */
  readonly source?: readonly string[]
}

/** How each format writes a message. */
export const formats: { readonly [format in MessageFormat]: (shown: Shown) => string } = {
  text: toText,
  json: toJsonLine,
  github: toWorkflowCommand,
}

/** `a.md:9:13: error: Unexpected … (rule-id)`, the place in the source, and how to mend it. */
function toText(shown: Shown): string {
  const { source = [], line, column, cure } = shown
  return [
    toTextLine(shown),
    ...toFrame(source, line, column),
    ...(cure ? [`  = ${toPrintable(cure)}`] : []),
  ].join('\n')
}

/** The first line of it alone. */
export function toTextLine({ file, line, column = 1, severity, reason, rule }: Shown): string {
  const place = line === undefined ? file : `${file}:${line}:${column}`
  return toPrintable(`${place}: ${severity}: ${reason} (${rule})`)
}

/** One JSON object a line. */
function toJsonLine({ source: _, ...shown }: Shown): string {
  const { file, line, column, severity, rule, reason, cure } = shown
  return JSON.stringify({ file, line, column, severity, rule, reason, cure })
}

/** A workflow command, as GitHub Actions reads them to annotate a change. */
function toWorkflowCommand({ file, line = 1, column = 1, severity, rule, reason, cure }: Shown): string {
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`
  const said = escapeData([reason, ...(cure ? [cure] : [])].join('; '))
  return severity === 'error' || severity === 'warning'
    ? `::${severity} ${place}::${said}`
    : `::notice ${place}::${severity}: ${said}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
