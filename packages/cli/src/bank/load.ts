import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Bank, checkShape } from '@prepdeck/model'
import { toShownPath } from '../files/paths.ts'
import { Failure, type World } from '../world.ts'

/**
 * The bank that `prepdeck parse` wrote into `out`.
 *
 * @throws Failure when there is none, or it does not follow the schema.
 */
export function loadBank(out: string, { cwd }: Pick<World, 'cwd'>): Bank {
  const file = path.join(out, 'bank.json')
  const name = toShownPath(file, cwd)
  if (!existsSync(file)) throw new Failure(`there is no ${name}; run \`prepdeck build\` first`)
  const bank = readJson(file, name)
  const [fault] = checkShape('bank', bank)
  if (fault) throw new Failure(`${name} does not follow its schema: ${fault.reason} at ${fault.pointer}`)
  return bank as Bank
}

function readJson(file: string, name: string): unknown {
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Failure(`${name} is no JSON; run \`prepdeck build\` again`, { cause })
  }
}
