import { checkShape, type Lock, type ShapeFault } from '@prepdeck/model'
import { toConflictError } from './conflict/conflict-error.ts'
import { mergeLocks } from './conflict/merge.ts'
import { type Sides, toSides } from './conflict/sides.ts'
import { LockError } from './lock-error.ts'

/**
 * The text of `prepdeck.lock.json` → the lock. Where git left a conflict in it, the entries of both
 * sides.
 *
 * @throws LockError when two sides cannot be made one, when it is not JSON, or not a lock.
 */
export function parseLock(text: string): Lock {
  const sides = toSides(text)
  const lock = sides ? toOneLock(sides) : toLock(text)
  refuseSharedGuids(lock.items)
  return lock
}

function toOneLock({ ours, theirs, line }: Sides): Lock {
  const [one, other] = [ours, theirs].map(side => toSide(side, line)) as [Lock, Lock]
  return mergeLocks(one, other, reason => {
    throw toConflictError(line, reason)
  })
}

function toSide(text: string, line: number): Lock {
  try {
    return toLock(text)
  } catch (cause) {
    if (!(cause instanceof LockError)) throw cause
    throw toConflictError(line, 'one side of it is no lock')
  }
}

function toLock(text: string): Lock {
  const value = toValue(text)
  const faults = checkShape('lock', value)
  if (faults.length > 0) throw new LockError(toMessage(faults), { faults })
  const { $schema: _, ...lock } = value as Lock
  return lock
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
