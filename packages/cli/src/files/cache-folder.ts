import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { World } from '../world.ts'
import { isInside } from './paths.ts'

/**
 * Where is kept what was read of a bank: in the `node_modules` it lies below, else in the user's cache folder (by
 * the XDG Base Directory Specification; on Windows the local application data).
 *
 * @returns Nothing for a bank in the temporary folder, and where nobody says where caches go.
 */
export function cacheFolder(
  bank: string,
  env: World['env'],
  temporary: string = tmpdir(),
): string | undefined {
  if (isInside(path.resolve(temporary), bank)) return undefined
  const modules = nearestModules(bank)
  if (modules !== undefined) return path.join(modules, '.cache', 'prepdeck')
  const caches = [env.XDG_CACHE_HOME, env.LOCALAPPDATA, env.HOME && path.join(env.HOME, '.cache')]
  const cache = caches.find(folder => folder && path.isAbsolute(folder))
  return cache && path.join(cache, 'prepdeck')
}

function nearestModules(folder: string): string | undefined {
  const modules = path.join(folder, 'node_modules')
  if (statSync(modules, { throwIfNoEntry: false })?.isDirectory()) return modules
  const above = path.dirname(folder)
  return above === folder ? undefined : nearestModules(above)
}
