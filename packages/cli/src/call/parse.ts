import type { Command } from 'commander'
import type { Flags } from '../flags.ts'
import { bankCommand, type Run } from './command.ts'
import { frozen, noCache, outputs, speech } from './options.ts'

export const parseCommand = (run: Run): Command =>
  bankCommand('parse', 'write bank.json, its pictures and the lock', {
    options: [outputs, ...speech, frozen, noCache],
    examples: [['parse my-notes/', 'the first step of a build']],
  }).action((path: string, flags: Flags) =>
    run(flags, async world => (await import('../commands/parse.ts')).parse(path, flags, world)),
  )
