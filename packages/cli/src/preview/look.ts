import { toCards } from '@prepdeck/cards'
import { identify } from '@prepdeck/identity'
import type { Bank, Lock } from '@prepdeck/model'
import { parse, type ReadCache, toReadCache } from '@prepdeck/parser'
import type { Message } from '@prepdeck/preview'
import { VFile } from 'vfile'
import { toInput } from '../bank/input.ts'
import { readBank } from '../bank/read.ts'
import { type Location, locate } from '../files/locate.ts'
import { readSources } from '../files/read.ts'
import { openReadCache } from '../files/read-cache.ts'
import type { World } from '../world.ts'
import { toMessages } from './messages.ts'

/** All that is seen of a bank at one moment, errors or not. */
export interface Look {
  readonly bank: Bank
  /** What is remembered of it for the next look. On disk nothing is changed. */
  readonly lock: Lock
  readonly messages: readonly Message[]
}

/** Reads a bank again and again; what has not changed is not read again. */
export type Reader = () => Promise<Look>

/**
 * @param given The folder or file of the bank.
 */
export function toReader(given: string, world: World): Reader {
  let before: Memory | undefined
  return async () => {
    const location = locate(given, world)
    const memory = before ?? toMemory(location, world)
    const options = { frozen: false, readings: memory.readings, lock: memory.lock }
    const { seen, files } = await readBank(given, options, world)
    await memory.save?.()
    const messages = files.flatMap(toMessages)
    const { bank, lock } = seen ?? lookAnyway(location, memory)
    const config = seen ? files.find(({ path }) => path === 'bank.yaml')?.value : memory.config
    before = { readings: memory.readings, lock, config }
    return { bank, lock, messages }
  }
}

/** What a reader knows of the look before. */
interface Memory {
  readonly readings: ReadCache
  readonly lock?: Lock
  /** `bank.yaml` as it was when it had no errors. */
  readonly config?: VFile['value'] | undefined
  /** Keeps for the next run what was read for the first time. */
  readonly save?: () => Promise<void>
}

/** At the first look, what another run kept on disk helps. */
function toMemory(location: Location, world: World): Memory {
  const [memory, disk] = [toReadCache(), openReadCache(location, world.env)]
  const readings: ReadCache = {
    get: key => memory.get(key) ?? disk?.get(key),
    set: (key, reading) => {
      memory.set(key, reading)
      disk?.set(key, reading)
    },
  }
  return { readings, ...(disk ? { save: disk.save } : {}) }
}

/**
 * What can be read of a bank whose `bank.yaml` or lock has errors: with the `bank.yaml` of the look before, else a
 * plain one. What is wrong with the files is said when it can be told again.
 */
function lookAnyway(location: Location, { readings, lock, config }: Memory): Pick<Look, 'bank' | 'lock'> {
  const sources = readSources(location)
  const plain = `id: bank\ntitle: ${JSON.stringify(location.name)}\nversion: 0.0.0\n`
  const standIn = new VFile({ path: 'bank.yaml', value: config ?? plain })
  const authored = { ...sources, config: location.config === undefined ? undefined : standIn }
  const nothing = { config: authored.config, files: [], name: location.name, exists: () => false }
  const { draft } = parse({ ...(toInput(authored, location) ?? nothing), cache: readings })
  if (!draft) throw new Error('Unexpected fault in a bank.yaml that had none')
  return identify(toCards(draft), { lock, now: 0, seed: location.name })
}
