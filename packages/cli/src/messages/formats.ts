import type { VFileMessage } from 'vfile-message'
import { toFrame } from './frame.ts'

export type MessageFormat = 'text' | 'json' | 'github'

/** A message, with the file as the reader of the terminal would name it. */
export interface Shown {
  readonly file: string
  readonly text: string
  readonly message: VFileMessage
}

/** How each format writes a message. */
export const formats: { readonly [format in MessageFormat]: (shown: Shown) => string } = {
  text: toTextLine,
  json: toJsonLine,
  github: toWorkflowCommand,
}

/** `a.md:9:13: error Unexpected … (rule-id)`, the place in the source, and how to mend it. */
function toTextLine({ file, text, message }: Shown): string {
  const place = message.line === undefined ? file : `${file}:${message.line}:${message.column ?? 1}`
  const head = `${place}: ${severityOf(message)}: ${message.reason} (${message.ruleId})`
  const cure = message.note ? [`  = ${message.note}`] : []
  return [head, ...toFrame(text, message.line, message.column), ...cure].join('\n')
}

/** One JSON object a line. */
function toJsonLine({ file, message }: Shown): string {
  const { ruleId: rule, reason, line, column, note } = message
  return JSON.stringify({ file, line, column, severity: severityOf(message), rule, reason, cure: note })
}

/** A workflow command, as GitHub Actions reads them to annotate a change. */
function toWorkflowCommand({ file, message }: Shown): string {
  const { ruleId, reason, line = 1, column = 1 } = message
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(`${ruleId}`)}`
  return `::${severityOf(message)} ${place}::${escapeData(reason)}`
}

export function severityOf({ fatal }: VFileMessage): 'error' | 'warning' {
  return fatal ? 'error' : 'warning'
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
