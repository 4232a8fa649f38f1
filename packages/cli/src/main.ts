import { readFileSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import { build } from './commands/build.ts'
import { check } from './commands/check.ts'
import { diff } from './commands/diff.ts'
import { fix } from './commands/fix.ts'
import { type NewFlags, newQuestion } from './commands/new.ts'
import { parse } from './commands/parse.ts'
import { pdf } from './commands/pdf.ts'
import { publish } from './commands/publish.ts'
import { summary } from './commands/summary.ts'
import { type DiffFormat, diffFormats } from './diff/formats.ts'
import type { Flags } from './flags.ts'
import { explain } from './messages/explain.ts'
import { type SheetFlags, withSheetOptions } from './sheets/options.ts'
import { type ExitCode, exitCodes, type World } from './world.ts'

/**
 * Runs `prepdeck` with the words behind its name.
 *
 * @returns 0 fine, 1 the content has faults, 2 the program failed.
 */
export async function main(words: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine
  const program = toProgram(world, async run => {
    code = await run
  })
  try {
    await program.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.failed
    world.stderr.write(`prepdeck: ${explain(error)}\n`)
    return exitCodes.failed
  }
}

function toProgram(world: World, end: (run: Promise<ExitCode>) => Promise<void>): Command {
  const program = new Command('prepdeck')
    .description('Markdown question banks as an npm dataset, an Anki deck and printable sheets.')
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: text => world.stdout.write(text),
      writeErr: text => world.stderr.write(text),
    })
    .showSuggestionAfterError()
    .addHelpText('after', '\nExample:\n  prepdeck build my-notes/\n')

  command(program, 'build', 'read a bank and make all its outputs')
    .option('--out <folder>', 'where the outputs go (default: dist/ in the bank)')
    .addOption(frozen())
    .addOption(noCache())
    .action((path: string, flags: Flags) => end(build(path, flags, world)))
  command(program, 'check', 'read a bank and say what is wrong with it, writing nothing')
    .addOption(frozen())
    .addOption(noCache())
    .action((path: string, flags: Flags) => end(check(path, flags, world)))
  command(program, 'fix', 'mend damaged text and what else needs no guessing, in the files themselves')
    .addOption(noCache())
    .action((path: string, flags: Flags) => end(fix(path, flags, world)))
  command(program, 'parse', 'read a bank and write bank.json and the lock')
    .option('--out <folder>', 'where bank.json goes (default: dist/ in the bank)')
    .addOption(frozen())
    .addOption(noCache())
    .action((path: string, flags: Flags) => end(parse(path, flags, world)))
  for (const [name, what] of [
    ['dataset', 'make the npm package from bank.json'],
    ['anki', 'make the Anki decks from bank.json'],
  ] as const)
    command(program, name, what)
      .option('--out <folder>', 'the folder that holds bank.json (default: dist/ in the bank)')
      .action((path: string, flags: Flags) => end(publish(name, path, flags, world)))
  withSheetOptions(command(program, 'pdf', 'make the PDF sheets from bank.json'))
    .option('--out <folder>', 'the folder that holds bank.json (default: dist/ in the bank)')
    .addOption(noCache())
    .action((path: string, flags: SheetFlags) => end(pdf(path, flags, world)))
  command(program, 'summary', 'show what was made of a bank')
    .option('--out <folder>', 'the folder that holds bank.json (default: dist/ in the bank)')
    .action((path: string, flags: Flags) => end(summary(path, flags, world)))
  program
    .command('new')
    .description('begin something new in an authored bank')
    .command('question')
    .description('write a question file from a template and link it from the syllabus')
    .argument('<number>', 'of the question, in the syllabus')
    .argument('<id>', 'the name of its file: words with hyphens')
    .argument('[path]', 'the folder of the bank', '.')
    .option('--topic <id>', 'one of the topics of bank.yaml (default: the first)')
    .addHelpText(
      'after',
      '\nExample:\n  prepdeck new question 17 pandas-loc-vs-iloc content/python-data-science\n',
    )
    .action((number: string, id: string, path: string, flags: NewFlags) =>
      end(newQuestion(number, id, path, flags, world)),
    )
  program
    .command('diff')
    .description('say what an update does to learners and to readers of the data')
    .argument(
      '[old]',
      'a bank, a bank.json or an .apkg; alone, the bank to hold against its last release',
      '.',
    )
    .argument('[new]', 'what it has become')
    .addOption(
      new Option('--format <format>', 'how it is written; notes are for learners')
        .choices(diffFormats)
        .default('text'),
    )
    .addHelpText('after', diffHelp)
    .action((old: string, now: string | undefined, flags: { format: DiffFormat }) =>
      end(diff(now === undefined ? [old] : [old, now], flags, world)),
    )
  return program
}

const diffHelp = `
Exit code: 0 when the two could be compared, whatever differs; 2 when not.

Examples:
  prepdeck diff my-notes/                          since published/bank.json
  prepdeck diff old/bank.json my-notes/ --format changelog
  prepdeck diff old.apkg new.apkg                  what an import will do
  prepdeck diff my-notes/ --format notes           release notes for learners
`

function command(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .argument('[path]', 'a bank: a folder, or one file of Markdown', '.')
    .addOption(
      new Option('--format <format>', 'how messages are written')
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .addHelpText('after', `\nExample:\n  prepdeck ${name} my-notes/\n`)
}

function frozen(): Option {
  return new Option('--frozen', 'fail where the lock would change (the default under CI where a lock exists)')
}

function noCache(): Option {
  return new Option(
    '--no-cache',
    'read every file and make every sheet anew, and keep nothing for the next run',
  )
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
}
