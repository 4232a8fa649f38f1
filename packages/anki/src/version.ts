import type { Bank } from '@prepdeck/model'

/** The version of a bank; nothing for somebody's notes, which keep no versions and are all `0.0.0`. */
export function versionOf({ version }: Bank): string | undefined {
  return version === '0.0.0' ? undefined : version
}
