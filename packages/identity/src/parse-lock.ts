import { checkShape, type Lock, type ShapeFault } from '@prepdeck/model'
import { LockError } from './lock-error.ts'

/**
 * The text of `prepdeck.lock.json` → the lock.
 *
 * @throws LockError when git left a conflict in it, when it is not JSON, or not a lock.
 */
export function parseLock(text: string): Lock {
  refuseConflict(text)
  const value = toValue(text)
  const faults = checkShape('lock', value)
  if (faults.length > 0) throw new LockError(toMessage(faults), { faults })
  const { $schema: _, ...lock } = value as Lock
  refuseSharedGuids(lock.items)
  return lock
}

function refuseConflict(text: string): void {
  const line = text.split('\n').findIndex(line => /^(<{7}|\|{7}|={7}|>{7})(\s|$)/.test(line)) + 1
  if (line === 0) return
  throw new LockError(
    'Unexpected conflict that git left behind, expected one lock; keep the entries of both sides, remove the lines that git added, and build again',
    { line },
  )
}

function toValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new LockError(
      'Unexpected text, expected JSON; restore the lock that was committed last, and build again',
      {
        cause,
      },
    )
  }
}

/** `/items/why: Missing `guid``, a line a fault. */
function toMessage(faults: readonly ShapeFault[]): string {
  return faults.map(({ pointer, reason }) => `${pointer || '/'}: ${reason}`).join('\n')
}

/** Two cards of one guid would be one card in a learner's collection. */
function refuseSharedGuids(items: Lock['items']): void {
  const owners = new Map<string, string>()
  for (const [id, { guid }] of Object.values(items).flatMap(({ cards }) => Object.entries(cards))) {
    const owner = owners.get(guid)
    if (owner !== undefined) {
      throw new LockError(
        `Unexpected guid \`${guid}\` of \`${id}\`, which is that of \`${owner}\`; remove the younger of the two, and build again`,
      )
    }
    owners.set(guid, id)
  }
}
