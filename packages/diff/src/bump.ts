import type { Bank, Bump } from '@prepdeck/model'
import { readFates } from './fates.ts'
import { isSame, without } from './fields.ts'

/**
 * The part of the version that has to rise, by semantic versioning for data: `major` where a program that
 * holds an id of the older bank finds nothing by it, or the schema is narrower; `minor` where something
 * came; `patch` where anything else is not as it was.
 */
export function toBump(old: Bank, now: Bank): Bump {
  const { target } = readFates(now)
  const before = idsOf(old)
  const after = idsOf(now)
  const schema = compareVersions(old.schemaVersion, now.schemaVersion)
  if (schema === 'major' || [...before].some(id => !after.has(id) && !target(id))) return 'major'
  if (schema === 'minor' || [...after].some(id => !before.has(id))) return 'minor'
  return isSame(without(old, ['version']), without(now, ['version'])) ? 'none' : 'patch'
}

/** Every id that a program may hold; roles and topics by what they are, as they may share a name. */
function idsOf({ items, cards, roles, topics }: Bank): Set<string> {
  return new Set([
    ...[...items, ...cards].map(({ id }) => id),
    ...roles.map(({ id }) => `role ${id}`),
    ...topics.map(({ id }) => `topic ${id}`),
  ])
}

/** `1.2.0` → `1.3.0`: minor · `0.1.0` → `0.2.0`: major, as the first part that is not 0 rose. */
function compareVersions(old: string, now: string): Bump {
  const [was, is] = [toNumbers(old), toNumbers(now)]
  const risen = was.findIndex((part, index) => part !== is[index])
  const weightiest = was.findIndex(part => part > 0)
  if (risen === -1) return 'none'
  if (risen <= weightiest) return 'major'
  return risen === 1 ? 'minor' : 'patch'
}

function toNumbers(version: string): number[] {
  return version.split(/[-+]/, 1).join().split('.').map(Number)
}
