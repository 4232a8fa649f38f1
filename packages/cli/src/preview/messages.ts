import type { Message } from '@prepdeck/preview'
import type { VFile } from 'vfile'

/** What is said of a file, in the order of its lines. */
export function toMessages({ path, messages }: VFile): Message[] {
  return messages
    .map(({ line, column, place, fatal, ruleId, reason, note }): Message => {
      const end = place && 'end' in place ? place.end : undefined
      return {
        ...{ path, line, column, endLine: end?.line, endColumn: end?.column },
        ...{ severity: fatal ? 'error' : 'warning', rule: ruleId ?? '', reason },
        ...{ cure: note },
      }
    })
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}
