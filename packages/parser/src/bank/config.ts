import { type BankConfig, checkShape } from '@prepdeck/model'
import type { VFile } from 'vfile'
import { decode } from '../decode/decode.ts'
import { report } from '../fault.ts'
import { Places } from '../places.ts'
import { readYaml } from '../yaml.ts'
import { checkSheets } from './sheets.ts'

const start = { line: 1, column: 1, offset: 0 }

/**
 * Reads `bank.yaml`. Its faults become messages on the file.
 *
 * @param places Where is noted at which line each retired id was written, and where one is to be added.
 * @returns The configuration, or nothing when it is not right.
 */
export function readConfig(file: VFile, places: Places = new Places()): BankConfig | undefined {
  const { text, faults: encodingFaults } = decode(file.value)
  for (const fault of encodingFaults) report(file, 'encoding', fault, 'error')
  if (text === undefined) return undefined
  const yaml = readYaml(text, start)
  for (const fault of yaml.syntax) report(file, 'yaml', fault, 'error')
  if (yaml.value === undefined) return undefined
  const shape = checkShape('bank-config', yaml.value)
  const faults = shape.length > 0 ? shape : checkSheets(yaml.value as BankConfig)
  for (const { pointer, reason, onKey } of faults)
    report(file, 'bank-config', { place: yaml.placeOf(pointer, onKey), reason }, 'error')
  if (faults.length > 0) return undefined
  const config = yaml.value as BankConfig
  const retired = [...(config.retired ?? [])]
  places.set(retired, file.path, yaml.placeOf('/retired', true))
  for (const [index, fate] of retired.entries())
    places.set(fate, file.path, yaml.placeOf(`/retired/${index}/id`))
  return { ...config, retired }
}
