import { Command, type Option } from 'commander'
import type { Printing } from '../messages/print.ts'
import type { ExitCode, World } from '../world.ts'
import { type Ends, type Example, toHelp } from './help.ts'
import { pathArgument } from './path.ts'

/**
 * Runs a command in a world that speaks as its flags ask. Its module is imported then: help and slips need none of
 * what reads and prints, which takes most of a second to load.
 */
export type Run = (flags: Printing, command: (world: World) => Promise<ExitCode>) => Promise<void>

/** What the help of a command shows. */
export interface Shown {
  readonly options: readonly Option[]
  readonly examples: readonly Example[]
  /** What its exit codes mean, where they mean something else than usual. */
  readonly ends?: Ends
}

/** A command whose help has examples and its exit codes. */
export function command(name: string, what: string, { options, examples, ends }: Shown): Command {
  const made = new Command(name).description(what).addHelpText('after', toHelp(examples, ends))
  for (const option of options) made.addOption(option)
  return made
}

/** The same for a command that reads one bank. */
export function bankCommand(name: string, what: string, shown: Shown): Command {
  return command(name, what, shown).addArgument(
    pathArgument('[path]', 'a folder of Markdown, or one file').default('.'),
  )
}
