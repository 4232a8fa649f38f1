import type { Node, Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

/** Something in the content that is not as it should be. */
export interface Fault {
  /** Where: the narrowest part that shows it. Absent means the file as a whole. */
  readonly place?: Node | Position | Point | undefined
  /** What is there and what was expected, a sentence without its stop. */
  readonly reason: string
  /** How to mend it, where the reason does not say it already. */
  readonly cure?: string
  /** When it is not the severity of the rule. */
  readonly severity?: Severity
}

/** An error stops the outputs, a warning does not. */
export type Severity = 'error' | 'warning'

/** Puts a fault on its file, as a message of the rule `ruleId`. */
export function report(file: VFile, ruleId: string, fault: Fault, severity: Severity): VFileMessage {
  const message = file.message(fault.reason, { place: placeOf(fault), ruleId, source: 'prepdeck' })
  message.fatal = (fault.severity ?? severity) === 'error'
  if (fault.cure) message.note = fault.cure
  return message
}

/** Where a fault stands: a node stands at its position. */
export function placeOf({ place }: Fault): Position | Point | undefined {
  return place && 'type' in place ? place.position : place
}
