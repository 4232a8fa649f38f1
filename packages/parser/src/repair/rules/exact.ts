import type { RepairRule } from './rule.ts'

/** No byte was lost: `âœ…` → `✅`. */
export const exact: RepairRule = {
  id: 'exact',
  confidence: 'certain',
  pick: ({ run }) => run.exact,
}
