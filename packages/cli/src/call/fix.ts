import type { Command } from 'commander'
import type { Flags } from '../flags.ts'
import { bankCommand, type Run } from './command.ts'
import { noCache, speech } from './options.ts'

export const fixCommand = (run: Run): Command =>
  bankCommand('fix', 'mend in the files what needs no guessing', {
    options: [...speech, noCache],
    examples: [['fix my-notes/', 'damaged letters, slips in bank.yaml and front matter']],
    ends: {
      0: 'something was mended, or nothing is wrong',
      1: 'nothing could be mended, and the content has errors',
      2: 'prepdeck could not go on, or was called wrongly',
    },
  }).action((path: string, flags: Flags) =>
    run(flags, async world => (await import('../commands/fix.ts')).fix(path, flags, world)),
  )
