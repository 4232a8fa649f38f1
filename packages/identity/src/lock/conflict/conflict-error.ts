import { LockError } from '../lock-error.ts'

/** Says why two sides cannot be made one. */
export type Refuse = (reason: string) => never

/** @param reason - What cannot be decided, where that is known. */
export function toConflictError(line: number, reason?: string): LockError {
  return new LockError(
    `Unexpected conflict that git left behind${reason ? ` (${reason})` : ''}, expected one lock; keep the entries of both sides, remove the lines that git added, and build again`,
    { line },
  )
}
