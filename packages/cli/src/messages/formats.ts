import type { Message } from '@prepdeck/model'
import type { Paint } from '../terminal/colour.ts'
import { wrap } from '../terminal/wrap.ts'
import { toFrame } from './frame.ts'
import { bare, type Look } from './look.ts'
import { toPrintable } from './printable.ts'

export const messageFormats = ['text', 'json', 'github'] as const

export type MessageFormat = (typeof messageFormats)[number]

/** A message as the reader of the terminal would name its file, with the lines of that file, where its place is to be shown. */
export type Shown = { readonly [key in keyof Message]: Message[key] | undefined } & {
  readonly severity: Message['severity']
  readonly rule: string
  readonly reason: string
  readonly source?: readonly string[]
}

/** How each format writes a message. */
export const formats: { readonly [format in MessageFormat]: (shown: Shown, look?: Look) => string } = {
  text: toText,
  json: toJsonLine,
  github: toWorkflowCommand,
}

/** `a.md:9:13: error: Unexpected … (rule-id)`, the place in the source, and how to mend it. */
function toText(shown: Shown, look: Look = bare): string {
  const { source = [], line, column, cure } = shown
  return [
    toTextLine(shown, look),
    ...toFrame(source, line, column).map(one => paintFrame(one, look.paint, colours[shown.severity])),
    ...toCureLines(cure, look),
  ].join('\n')
}

/**
 * The first line of it alone.
 *
 * @param more What is said behind it: `, and 4 more like it`.
 */
export function toTextLine(shown: Shown, { paint, columns }: Look = bare, more = ''): string {
  const { severity, reason, rule } = shown
  const place = toPrintable(placeOf(shown))
  const text = toPrintable(`${place}${severity}: ${reason} (${rule})${more}`)
  const lines = columns === undefined ? [text] : wrap(text, columns)
  const [first = '', ...rest] = lines
  const head = first.startsWith(`${place}${severity}:`)
    ? `${paint.bold(place)}${paint[colours[severity]](`${severity}:`)}${first.slice(place.length + severity.length + 1)}`
    : first
  return [head, ...rest].join('\n').replace(`(${rule})`, paint.dim(`(${rule})`))
}

/** How to mend it, in lines of its own; none where nothing is said. */
export function toCureLines(cure: string | undefined, { columns }: Look = bare): string[] {
  if (!cure) return []
  const text = toPrintable(cure)
  return columns === undefined
    ? [`  = ${text}`]
    : wrap(text, columns - 4).map((line, index) => (index === 0 ? `  = ${line}` : `  ${line}`))
}

/** The number and its bar step back; the caret is as bright as the fault is grave. */
function paintFrame(line: string, paint: Paint, colour: keyof Paint): string {
  const [, gutter = '', text = ''] = /^( *\d* \|)(.*)$/s.exec(line) ?? []
  return paint.dim(gutter) + (/^ +\^$/.test(text) ? paint[colour](text) : text)
}

/** `a.md:9:13: `, `a.md: ` for a file as a whole, nothing for what is about no file. */
function placeOf({ file, line, column = 1 }: Shown): string {
  if (file === undefined) return ''
  return line === undefined ? `${file}: ` : `${file}:${line}:${column}: `
}

const colours = { error: 'red', warning: 'yellow', fixed: 'green', left: 'yellow' } as const

/** One JSON object a line. */
function toJsonLine({ file, line, column, severity, rule, reason, cure }: Shown): string {
  return JSON.stringify({ file, line, column, severity, rule, reason, cure })
}

/** A workflow command, as GitHub Actions reads them to annotate a change. */
function toWorkflowCommand({ file, line = 1, column = 1, severity, rule, reason, cure }: Shown): string {
  const place = file === undefined ? '' : `file=${escapeProperty(file)},line=${line},col=${column},`
  const said = escapeData([reason, ...(cure ? [cure] : [])].join('; '))
  return severity === 'error' || severity === 'warning'
    ? `::${severity} ${place}title=${escapeProperty(rule)}::${said}`
    : `::notice ${place}title=${escapeProperty(rule)}::${severity}: ${said}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
