import type { Command } from 'commander'
import type { Flags } from '../flags.ts'
import { bankCommand, type Run } from './command.ts'
import { frozen, noCache, speech } from './options.ts'

export const checkCommand = (run: Run): Command =>
  bankCommand('check', 'say what is wrong with a bank, and write nothing', {
    options: [...speech, frozen, noCache],
    examples: [
      ['check my-notes/', 'each message with its place and rule'],
      ['check --quiet && echo good', 'errors alone'],
      ['check --format github', 'as annotations of a change, in CI'],
    ],
    ends: {
      0: 'no errors, perhaps warnings',
      1: 'the content has errors',
      2: 'prepdeck could not go on, or was called wrongly',
    },
  }).action((path: string, flags: Flags) =>
    run(flags, async world => (await import('../commands/check.ts')).check(path, flags, world)),
  )
