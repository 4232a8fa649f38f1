import type { RepairRule } from './rule.ts'

/** A quotation is open and may end here: `“filesâ€ ` → `“files” `. */
export const closingQuote: RepairRule = {
  id: 'closing-quote',
  confidence: 'high',
  pick: ({ candidates, before, after }) =>
    candidates.includes('”') && isOpen(before) && !/^[\p{L}\p{N}]/u.test(after) ? '”' : undefined,
}

/** Whether more quotations begin than end. `„…“` is whole in German, `„…”` in Polish. */
function isOpen(before: string): boolean {
  const marks = before.replaceAll(/„[^“”]{0,300}“/g, '').match(/[“„”]/g) ?? []
  return marks.filter(mark => mark !== '”').length > marks.filter(mark => mark === '”').length
}
