import { nearest } from '@prepdeck/model'
import { InvalidArgumentError, Option } from 'commander'
import { messageFormats } from '../messages/formats.ts'
import { readPath } from './path.ts'

/** How a command that reads a bank is to speak. */
export const speech: readonly Option[] = [
  oneOf(new Option('--format <format>', 'how messages and the summary are written'), messageFormats).default(
    'text',
  ),
  new Option('-q, --quiet', 'say nothing but errors'),
]

export const outputs: Option = new Option(
  '--out <folder>',
  'where the outputs go (default: dist/ in the bank)',
).argParser(readPath)

export const ofOutputs: Option = new Option(
  '--out <folder>',
  'the folder that holds bank.json (default: dist/ in the bank)',
).argParser(readPath)

export const frozen: Option = new Option(
  '--frozen',
  'fail where the lock would change (the default under CI where a lock exists)',
)

export const noCache: Option = new Option(
  '--no-cache',
  'read and make everything anew, and keep nothing for next time',
)

/** An option with a value out of a list; of a slip it says what was meant. */
export function oneOf(option: Option, choices: readonly string[]): Option {
  return option.choices(choices).argParser((text: string) => {
    if (choices.includes(text)) return text
    const meant = nearest(text, choices)
    throw new InvalidArgumentError(
      `${meant === undefined ? '' : `Did you mean ${meant}? `}Allowed are ${choices.join(', ')}.`,
    )
  })
}
