import { Command, Option } from 'commander'
import type { NewFlags } from '../commands/new.ts'
import { command, type Run } from './command.ts'
import { pathArgument } from './path.ts'

export const newCommand = (run: Run): Command =>
  new Command('new')
    .description('begin the answer to a question of the syllabus')
    .usage('question <number> <id>')
    .helpCommand(false)
    .addCommand(
      command('question', 'write a question file from a template and link it from the syllabus', {
        options: [
          new Option('--topic <id>', 'one of the topics of bank.yaml (default: the first)'),
          new Option('-q, --quiet', 'say nothing but errors'),
        ],
        examples: [
          ['new question 17 pandas-loc-vs-iloc', 'in this folder'],
          ['new question 3 slices my-bank/', 'in another one'],
        ],
        ends: {
          0: 'the file is written and linked',
          2: 'it could not be, and nothing has changed',
        },
      })
        .argument('<number>', 'of the question, in the syllabus')
        .argument('<id>', 'the name of its file: words with hyphens')
        .addArgument(pathArgument('[path]', 'the folder of the bank').default('.'))
        .action((number: string, id: string, path: string, flags: NewFlags) =>
          run({ format: 'text', ...flags }, async world =>
            (await import('../commands/new.ts')).newQuestion(number, id, path, flags, world),
          ),
        ),
    )
