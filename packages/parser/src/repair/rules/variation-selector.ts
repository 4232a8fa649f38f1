import type { RepairRule } from './rule.ts'

const selector = '\uFE0F'

/** Behind an emoji or a digit stands the sign that shows it in colour: `âš ï¸` → `⚠️`, `1ï¸âƒ£` → `1️⃣`. */
export const variationSelector: RepairRule = {
  id: 'variation-selector',
  confidence: 'high',
  pick: ({ candidates, before }) =>
    candidates.includes(selector) && /\p{Emoji}$/u.test(before) ? selector : undefined,
}
