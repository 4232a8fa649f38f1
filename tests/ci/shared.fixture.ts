import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The documents that CI has beside the checkout: `seeds/`, `corpus/`. */
export const shared: string = path.resolve(
  process.env.PREPDECK_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url)),
)

/** The files in a folder of it, sorted; throws when the folder is not there. */
export function filesOf(folder: string, ending: string): string[] {
  return readdirSync(path.join(shared, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith(ending))
    .toSorted()
    .map(file => path.join(shared, folder, file))
}
