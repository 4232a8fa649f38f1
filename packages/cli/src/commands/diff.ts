import { existsSync } from 'node:fs'
import path from 'node:path'
import { compareDecks } from '@prepdeck/anki'
import { compareBanks } from '@prepdeck/diff'
import { type Bank, checkShape, type Diff } from '@prepdeck/model'
import type { DiffFormat } from '../diff/flags.ts'
import { toFormat } from '../diff/formats.ts'
import { readSide, type Side } from '../diff/side.ts'
import { toSuccessor } from '../diff/successor.ts'
import { type ExitCode, exitCodes, Failure, type World } from '../world.ts'

/**
 * `prepdeck diff`: what the step from one bank or deck to another does to those who have the first. With
 * one side, what has changed since its last release.
 *
 * @throws Failure when they cannot be compared.
 */
export async function diff(
  given: readonly string[],
  { format }: { readonly format: DiffFormat },
  world: World,
): Promise<ExitCode> {
  const [first = '.', second] = given
  const [old, now] = second === undefined ? [toPublished(first, world), first] : [first, second]
  const older = await readSide(old, world)
  const newer = await toSuccessor(
    { given: old, side: older },
    { given: now, side: await readSide(now, world) },
    world,
  )
  const compared = compare(older, newer)
  const present = newer.kind === 'bank' ? newer.bank.cards.map(({ id }) => id) : undefined
  world.stdout.write(`${toFormat[format](compared, present)}\n`)
  return exitCodes.fine
}

function compare(old: Side, now: Side): Diff {
  if (old.kind === 'bank' && now.kind === 'bank') return compareWhole(old.bank, now.bank)
  if (old.kind === 'deck' && now.kind === 'deck') return compareDecks(old.contents, now.contents)
  throw new Failure('cannot compare a bank with an Anki package; give two banks or two packages')
}

/**
 * A bank of an older program may have other parts, and may be compared all the same; one in which parts are missing
 * that a comparison asks for is told by today's schema.
 */
function compareWhole(old: Bank, now: Bank): Diff {
  try {
    return compareBanks(old, now)
  } catch (cause) {
    const [fault] = [old, now].flatMap(bank => checkShape('bank', bank))
    if (!fault) throw cause
    throw new Failure(`cannot compare the banks: ${fault.reason} at ${fault.pointer}`, { cause })
  }
}

/** The last release of a bank, as it was committed. */
function toPublished(bank: string, { cwd }: World): string {
  const published = path.join(bank, 'published', 'bank.json')
  if (existsSync(path.resolve(cwd, published))) return published
  throw new Failure(`${bank} keeps no release in ${published}; give what it was: prepdeck diff OLD ${bank}`)
}
