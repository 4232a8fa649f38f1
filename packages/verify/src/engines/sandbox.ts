import { spawnSync } from 'node:child_process'

/** How a program is started without the network. */
export interface Sandbox {
  /** The words in front of the program. */
  readonly cage: readonly string[]
  /** What is missing on this machine, in a sentence for people. */
  readonly missing?: string
}

/** On Linux a network namespace of its own (`unshare`, util-linux), where the machine allows one. */
export function toSandbox(): Sandbox {
  const cage = ['unshare', '--map-root-user', '--net']
  const tried = spawnSync(cage[0] ?? '', [...cage.slice(1), 'true'])
  return tried.status === 0
    ? { cage }
    : { cage: [], missing: 'This machine cannot take the network away from the code (`unshare --net`).' }
}
