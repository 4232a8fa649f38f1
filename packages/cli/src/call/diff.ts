import { type Command, Option } from 'commander'
import { type DiffFormat, diffFormats } from '../diff/flags.ts'
import { command, type Run } from './command.ts'
import { oneOf } from './options.ts'
import { pathArgument } from './path.ts'

export const diffCommand = (run: Run): Command =>
  command('diff', 'say what an update does to those who learn', {
    options: [
      oneOf(
        new Option('--format <format>', 'how it is written; notes are for learners'),
        diffFormats,
      ).default('text'),
    ],
    examples: [
      ['diff my-notes/', 'since published/bank.json'],
      ['diff old/ new/ --format changelog', 'of the dataset'],
      ['diff old.apkg new.apkg', 'what an import will do'],
      ['diff my-notes/ --format notes', 'release notes for learners'],
    ],
    ends: {
      0: 'the two could be compared, whatever differs',
      2: 'they could not, or prepdeck was called wrongly',
    },
  })
    .addArgument(
      pathArgument('[old]', 'a bank, a bank.json or an .apkg; alone, a bank since its last release').default(
        '.',
      ),
    )
    .addArgument(pathArgument('[new]', 'what it has become'))
    .action((old: string, now: string | undefined, { format }: { format: DiffFormat }) =>
      run({ format: 'text' }, async world =>
        (await import('../commands/diff.ts')).diff(now === undefined ? [old] : [old, now], { format }, world),
      ),
    )
