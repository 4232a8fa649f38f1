import type { Repair } from '@prepdeck/model'
import type { VFile } from 'vfile'
import { checkCharacters } from '../decode/characters.ts'
import { toCharacter } from '../decode/utf-8.ts'
import { type Fault, report } from '../fault.ts'
import { showBytes, toBytes } from './bytes.ts'
import type { Repaired } from './repair.ts'

/** Tells what was repaired in a file, what was guessed, and what was left. */
export function reportRepairs(file: VFile, repaired: Repaired): void {
  const faults = [...checkAll(repaired), ...checkGuesses(repaired), ...checkLeft(repaired)]
  for (const fault of faults) report(file, 'damaged-text', fault, 'warning')
  for (const fault of checkHidden(repaired)) report(file, 'encoding', fault, 'error')
}

/** One message for all of a document. */
function* checkAll({ repairs }: Repaired): Generator<Fault> {
  const [first] = repairs
  if (!first) return
  const guesses = repairs.filter(isGuess).length
  const reason = `Unexpected damage of ${count(repairs.length, 'character')}, read as UTF-8 that was taken for Windows-1252`
  yield {
    place: first.place,
    reason: guesses > 0 ? `${reason}; ${guesses} of them by likelihood` : reason,
    cure: 'Run `prepdeck fix` to write the characters as they were',
  }
}

/** A fault at the place of a repair. */
export type Guess = Fault & Pick<Repair, 'place'>

/** A message for each guess; the same guess made again is no other. */
export function* checkGuesses({ repairs }: Pick<Repaired, 'repairs'>): Generator<Guess> {
  const guesses = repairs.filter(isGuess)
  const counts = new Map<string, number>()
  for (const guess of guesses) counts.set(keyOf(guess), (counts.get(keyOf(guess)) ?? 0) + 1)
  for (const guess of guesses) {
    const { place, found, repaired, alternatives } = guess
    const others = (counts.get(keyOf(guess)) ?? 0) - 1
    if (!counts.delete(keyOf(guess))) continue
    yield {
      place,
      reason: [
        `Unexpected ${showBytes(found)}, read as ${repaired} by likelihood`,
        ...(others > 0 ? [` here and in ${count(others, 'other place')}`] : []),
        ...(alternatives.length > 0 ? [`; it may have been ${alternatives.join(' ')}`] : []),
      ].join(''),
      cure: 'Write the character that was meant',
    }
  }
}

function keyOf({ found, repaired }: Repair): string {
  return `${found} ${repaired}`
}

/** One message for all that was left. */
function* checkLeft({ repairs, left }: Repaired): Generator<Fault> {
  const [first] = left
  if (!first) return
  const others = left.length > 1 ? ` and ${left.length - 1} more like it` : ''
  const expected = toCharacter(toBytes(first.found)) ?? 'a whole character'
  const why = repairs.length > 0 ? 'nothing tells what it was' : 'nothing else in the file proves damage'
  yield {
    place: first.place,
    reason: `Unexpected ${showBytes(first.found)}${others}, expected ${expected}; left, since ${why}`,
    cure: 'Write the character that was meant',
  }
}

/** Characters that no text holds, and that nobody saw before the repair. */
function checkHidden({ repairs }: Repaired): Fault[] {
  return repairs.flatMap(({ place, repaired }) =>
    checkCharacters(repaired)
      .filter(({ severity }) => severity === 'error')
      .map(fault => ({ ...fault, place })),
  )
}

function isGuess({ confidence }: Repair): boolean {
  return confidence === 'low'
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
