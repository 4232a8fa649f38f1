import { readFileSync } from 'node:fs'
import type { Bank } from '@prepdeck/model'
import { Failure } from '../world.ts'

/**
 * A bank out of a `bank.json`. It may be of an older program, so it is not held against the schema of
 * today: only what a comparison asks has to be there.
 *
 * @param name What it is called in messages.
 * @throws Failure when it is no bank.
 */
export function readBankFile(file: string, name: string): Bank {
  const bank = toValue(readFileSync(file, 'utf8'), name)
  const missing = lists.find(list => !Array.isArray((bank as Bank | null)?.[list]))
  if (missing) throw new Failure(`${name} is no bank: it has no list of ${missing}`)
  return bank as Bank
}

const lists = ['items', 'cards', 'roles', 'topics', 'retired'] as const

function toValue(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Failure(`${name} is no JSON`, { cause })
  }
}
