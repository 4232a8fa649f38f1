import type { Command } from 'commander'
import type { Publisher } from '../bank/publishers.ts'
import type { Flags } from '../flags.ts'
import { bankCommand, type Run } from './command.ts'
import { ofOutputs, speech } from './options.ts'

export const datasetCommand = (run: Run): Command =>
  publisherCommand(run, 'dataset', 'make the npm package of bank.json')

export const ankiCommand = (run: Run): Command =>
  publisherCommand(run, 'anki', 'make the Anki decks of bank.json')

function publisherCommand(run: Run, publisher: Exclude<Publisher, 'pdf'>, what: string): Command {
  return bankCommand(publisher, what, {
    options: [ofOutputs, ...speech],
    examples: [[`${publisher} my-notes/`, 'after parse, or after a build']],
  }).action((path: string, flags: Flags) =>
    run(flags, async world =>
      (await import('../commands/publish.ts')).publish(publisher, path, flags, world),
    ),
  )
}
