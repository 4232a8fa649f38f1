import type { Bank } from '@prepdeck/model'
import { toIndexTypes } from '../types/index-types.ts'
import type { Entry } from './entry.ts'
import { libraryModules } from './library.ts'

/**
 * The package itself. Each name comes from a module of its own, so that a bundler leaves out the data that
 * a program does not name.
 */
export function toIndexEntry(bank: Bank): Entry {
  const modules = Object.entries(libraryModules)
  return {
    path: 'index',
    cjs: modules.map(([name, path]) => `exports.${name} = require('./${path}').${name}\n`).join(''),
    esm: modules.map(([name, path]) => `export { ${name} } from './${path}'\n`).join(''),
    types: toIndexTypes(bank),
  }
}
