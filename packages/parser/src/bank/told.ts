import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { type Fault, placeOf, report, type Severity } from '../fault.ts'

/** A message as plain values: it is told on the file of each run that reads the same bytes. */
export interface Told {
  readonly rule: string
  readonly severity: Severity
  readonly reason: string
  readonly cure?: string
  readonly place?: Position | Point
}

/** A fault that a rule found, as it is told. */
export function toTold(rule: string, fault: Fault, severity: Severity): Told {
  const place = placeOf(fault)
  return {
    rule,
    severity: fault.severity ?? severity,
    reason: fault.reason,
    ...(fault.cure ? { cure: fault.cure } : {}),
    ...(place ? { place } : {}),
  }
}

/** The messages that stand on a file. */
export function toldOn({ messages }: VFile): Told[] {
  return messages.map(({ ruleId, reason, place, fatal, note }) => {
    const fault = { reason, place, ...(note ? { cure: note } : {}) }
    return toTold(ruleId ?? '', fault, fatal ? 'error' : 'warning')
  })
}

/** Puts messages on a file. */
export function tell(file: VFile, messages: readonly Told[]): void {
  for (const { rule, severity, ...fault } of messages) report(file, rule, fault, severity)
}
