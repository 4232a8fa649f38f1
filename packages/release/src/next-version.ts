import type { BankDiff } from '@prepdeck/model'
import { inc } from 'semver'

/**
 * The version that follows from what changed since the last release: `('1.2.3', 'minor')` → `1.3.0`.
 *
 * @param last The version of the last release; none before the first, which has the version that
 *   `bank.yaml` says.
 * @returns Nothing when nothing changed.
 */
export function toNextVersion(
  last: string | undefined,
  bump: BankDiff['bump'],
  said: string,
): string | undefined {
  if (last === undefined) return said
  if (bump === 'none') return undefined
  const next = inc(last, bump)
  if (next === null) throw new Error(`Unexpected version \`${last}\` of the last release`)
  return next
}
