import type { SheetRequest } from '@prepdeck/model'
import { InvalidArgumentError, Option } from 'commander'
import { oneOf } from '../call/options.ts'
import type { Flags } from '../flags.ts'

/** What `prepdeck pdf` may be told of a sheet; a sheet that is asked for so is made beside those that are there. */
export type SheetFlags = Flags & Partial<SheetRequest>

/** The sheet that the flags ask for; nothing where none of them is given. */
export function toRequest(flags: SheetFlags): SheetRequest | undefined {
  const keys = sheetOptions.map(option => option.attributeName() as keyof SheetRequest)
  const given = keys.filter(key => flags[key] !== undefined).map(key => [key, flags[key]])
  return given.length === 0 ? undefined : { sheet: 'study-guide', ...Object.fromEntries(given) }
}

/** The flags of `prepdeck pdf`, one for each key of a request. */
export const sheetOptions: readonly Option[] = [
  oneOf(new Option('--sheet <sheet>', 'one sheet, instead of all that the bank names'), [
    ...['study-guide', 'practice', 'cues', 'cards', 'cheat-sheet', 'calibration'],
  ]),
  oneOf(new Option('--paper <paper>', 'the paper (default: that of the stock, else a4)'), ['a4', 'letter']),
  new Option('--colour', 'in colour'),
  new Option('--role <id>', 'only what a role is asked'),
  new Option('--topic <id>', 'only a topic, or an area of topics'),
  new Option('--difficulty <number>', 'only questions of a difficulty, 1 to 3').argParser(toDifficulty),
  oneOf(new Option('--importance <word>', 'only questions of an importance'), ['high', 'medium', 'low']),
  oneOf(new Option('--stock <stock>', 'what cards are printed on (default: plain paper)'), [
    ...['5371', 'l7414', 'a7', 'letter-8'],
  ]),
  oneOf(new Option('--duplex <edge>', 'where the printer turns the paper of cards (default: long-edge)'), [
    ...['long-edge', 'short-edge', 'fold'],
  ]),
  new Option('--extra', 'the extra cards too'),
  new Option('--offset <x,y>', 'shift the backs of cards, in mm; see --sheet calibration').argParser(
    toOffset,
  ),
]

function toDifficulty(text: string): 1 | 2 | 3 {
  if (text !== '1' && text !== '2' && text !== '3') throw new InvalidArgumentError('Expected 1, 2 or 3.')
  return Number(text) as 1 | 2 | 3
}

/** `0.5,-1` → half a millimetre to the right, one up. */
function toOffset(text: string): NonNullable<SheetRequest['offset']> {
  const [right = Number.NaN, down = Number.NaN, ...more] = text.split(',').map(Number)
  if (more.length > 0 || !(Math.abs(right) <= 10) || !(Math.abs(down) <= 10))
    throw new InvalidArgumentError('Expected two numbers of millimetres, each from -10 to 10: 0.5,-1.')
  return { right, down }
}
