import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Bank, checkShape } from '@prepdeck/model'
import { Failure } from '../world.ts'

/**
 * The bank that `prepdeck parse` wrote into `out`.
 *
 * @throws Failure when there is none, or it does not follow the schema.
 */
export function loadBank(out: string): Bank {
  const file = path.join(out, 'bank.json')
  if (!existsSync(file)) throw new Failure(`there is no ${file}; run \`prepdeck parse\` first`)
  const bank = readJson(file)
  const [fault] = checkShape('bank', bank)
  if (fault) throw new Failure(`${file} does not follow its schema: ${fault.reason} at ${fault.pointer}`)
  return bank as Bank
}

function readJson(file: string): unknown {
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Failure(`${file} is no JSON; run \`prepdeck parse\` again`, { cause })
  }
}
