import type { Command } from 'commander'
import type { Flags } from '../flags.ts'
import { bankCommand, type Run } from './command.ts'
import { ofOutputs, speech } from './options.ts'

export const summaryCommand = (run: Run): Command =>
  bankCommand('summary', 'show what was made of a bank', {
    options: [ofOutputs, ...speech],
    examples: [['summary my-notes/', 'the table at the end of a build']],
  }).action((path: string, flags: Flags) =>
    run(flags, async world => (await import('../commands/summary.ts')).summary(path, flags, world)),
  )
