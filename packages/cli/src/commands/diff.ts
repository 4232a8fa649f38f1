import { existsSync } from 'node:fs'
import path from 'node:path'
import { compareDecks } from '@prepdeck/anki'
import { compareBanks } from '@prepdeck/diff'
import type { Diff } from '@prepdeck/model'
import { type DiffFormat, toFormat } from '../diff/formats.ts'
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
  if (old.kind === 'bank' && now.kind === 'bank') return compareBanks(old.bank, now.bank)
  if (old.kind === 'deck' && now.kind === 'deck') return compareDecks(old.contents, now.contents)
  throw new Failure('cannot compare a bank with an Anki package; give two banks or two packages')
}

/** The last release of a bank, as it was committed. */
function toPublished(bank: string, { cwd }: World): string {
  const published = path.join(bank, 'published', 'bank.json')
  if (existsSync(path.resolve(cwd, published))) return published
  throw new Failure(`there is no ${published}, so give what to compare ${bank} with`)
}
