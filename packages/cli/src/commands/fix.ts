import path from 'node:path'
import { fix as fixFiles } from '@prepdeck/parser'
import { toInput } from '../bank/input.ts'
import { readBank, toExitCode } from '../bank/read.ts'
import { locate } from '../files/locate.ts'
import { readSources } from '../files/read.ts'
import { rewrite } from '../files/rewrite.ts'
import type { Flags } from '../flags.ts'
import { printMessages } from '../messages/print.ts'
import { printFixes } from '../messages/print-fixes.ts'
import { type ExitCode, exitCodes, type World } from '../world.ts'

/**
 * `prepdeck fix`: writes what can be mended without guessing into the files, then says what `check`
 * says of the rest.
 */
export async function fix(given: string, flags: Flags, world: World): Promise<ExitCode> {
  const location = locate(given, world)
  const input = toInput(readSources(location), location)
  world.progress?.step('looking for what can be mended')
  const fixed = input ? fixFiles(input) : { files: [], fixes: [], left: [] }
  await rewrite(
    fixed.files.map(file => ({ path: path.join(location.folder, file.path), contents: file.value })),
  )
  printFixes(fixed, location, flags, world)

  const read = await readBank(given, flags, world)
  printMessages(read, flags, world, '')
  return fixed.files.length === 0 || read.unreadable ? toExitCode(read) : exitCodes.fine
}
