import type { Command } from 'commander'
import type { Flags } from '../flags.ts'
import { bankCommand, type Run } from './command.ts'
import { frozen, noCache, outputs, speech } from './options.ts'

export const buildCommand = (run: Run): Command =>
  bankCommand('build', 'make everything of a bank: decks, sheets, dataset', {
    options: [outputs, ...speech, frozen, noCache],
    examples: [
      ['build', 'the Markdown of this folder'],
      ['build notes.md', 'one file, into dist/notes/'],
      ['build my-notes/ --out made/', 'a folder, into another one'],
    ],
  }).action((path: string, flags: Flags) =>
    run(flags, async world => (await import('../commands/build.ts')).build(path, flags, world)),
  )
