import { readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { type FoundFile, mostPictureBytes } from '@prepdeck/parser'
import { explainSystem } from '../messages/explain.ts'
import { Failure } from '../world.ts'
import { isInside } from './paths.ts'

/**
 * What is at the path of a picture, from the bank's folder. A symbolic link is followed where it stays in it.
 *
 * @throws Failure when a file that is there cannot be read.
 */
export function findPicture(folder: string, name: string): FoundFile {
  const file = path.join(folder, name)
  try {
    const real = realpathSync(file)
    if (!isInside(realpathSync(folder), real)) return { kind: 'outside' }
    const stats = statSync(real)
    if (!stats.isFile()) return { kind: 'missing' }
    if (stats.size > mostPictureBytes) return { kind: 'large', bytes: stats.size }
    return { kind: 'bytes', bytes: readFileSync(real) }
  } catch (error) {
    if (isMissing(error)) return { kind: 'missing' }
    throw new Failure(`cannot read ${file}: ${explainSystem(error)}`, { cause: error })
  }
}

/** No such file, a file where a folder was meant, a name too long, links in a circle. */
function isMissing(error: unknown): boolean {
  const { code } = error as { code?: string }
  return code !== undefined && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes(code)
}
