import { randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * A name for what is there only while it is written. It says whose it is: `.prepdeck-4711-9f8e7d6c.tmp` is of
 * process 4711. It is short, since the name of a source may be as long as a name can be.
 */
export function toTemporaryName(): string {
  return `.prepdeck-${process.pid}-${randomBytes(4).toString('hex')}.tmp`
}

/** Takes away what runs that were killed left in a folder. What cannot be taken away stays. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const pid = /^\.prepdeck-(\d+)-[0-9a-f]{8}\.tmp$/.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(path.join(folder, name), { recursive: true, force: true }).catch(() => {})
  }
}

/**
 * Whether another process of this number is at work. One of our own number is not: in a container every run may have
 * the same.
 */
export function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0) // sends nothing, only asks
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM' // it is somebody else's
  }
}
