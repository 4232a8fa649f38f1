import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { World } from '../world.ts'

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
  if (isBelow(path.resolve(temporary), bank)) return undefined
  const modules = nearestModules(bank)
  if (modules !== undefined) return path.join(modules, '.cache', 'prepdeck')
  const caches = [env.XDG_CACHE_HOME, env.LOCALAPPDATA, env.HOME && path.join(env.HOME, '.cache')]
  const cache = caches.find(folder => folder && path.isAbsolute(folder))
  return cache && path.join(cache, 'prepdeck')
}

function isBelow(folder: string, file: string): boolean {
  const way = path.relative(folder, file)
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)
}

function nearestModules(folder: string): string | undefined {
  const modules = path.join(folder, 'node_modules')
  if (statSync(modules, { throwIfNoEntry: false })?.isDirectory()) return modules
  const above = path.dirname(folder)
  return above === folder ? undefined : nearestModules(above)
}
