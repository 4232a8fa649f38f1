import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { coloured, hasColour } from '../terminal/colour.ts'
import { columnsOf } from '../terminal/width.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Output, World } from '../world.ts'
import { buildCommand } from './build.ts'
import { checkCommand } from './check.ts'
import type { Run } from './command.ts'
import { diffCommand } from './diff.ts'
import { fixCommand } from './fix.ts'
import { toHelp } from './help.ts'
import { newCommand } from './new.ts'
import { parseCommand } from './parse.ts'
import { pdfCommand } from './pdf.ts'
import { previewCommand } from './preview.ts'
import { ankiCommand, datasetCommand } from './publish.ts'
import { summaryCommand } from './summary.ts'

/** All commands: those that one needs every day, then the steps of a build. */
const commands = {
  'Commands:': [buildCommand, checkCommand, fixCommand, newCommand, previewCommand, diffCommand],
  'Steps of a build:': [parseCommand, datasetCommand, ankiCommand, pdfCommand, summaryCommand],
}

/** `prepdeck` as commander knows it. */
export function toProgram(world: World, run: Run): Command {
  const program = new Command('prepdeck')
    .description('Markdown question banks as an Anki deck, printable sheets and an npm dataset.')
    .version(version(), '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this')
    .helpCommand(false)
    .usage('<command> [path]')
    .exitOverride()
    .configureOutput(toOutput(world))
    .configureHelp({
      styleTitle: coloured.bold,
      subcommandTerm: command => `${command.name()} ${command.usage().replace(/\[options\] ?/, '')}`,
    })
    .addHelpText(
      'after',
      toHelp([
        ['build notes.md', 'a deck, a sheet and a dataset of one file'],
        ['build my-notes/', 'the same of a folder'],
        ['build --help', 'how to call a command'],
      ]),
    )
  for (const [heading, group] of Object.entries(commands))
    for (const command of group) program.addCommand(inherit(command(run), program).helpGroup(heading))
  return program
}

/** What commander hands down only to commands that it makes itself. */
function inherit(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent)
  for (const inner of command.commands) inherit(inner, command)
  return command.showHelpAfterError(`Try: prepdeck ${command.name()} --help`)
}

function toOutput(world: World) {
  const widthOf = (output: Output): number => Math.min(columnsOf(output), 100)
  return {
    writeOut: (text: string) => void world.stdout.write(text),
    writeErr: (text: string) => void world.stderr.write(text),
    getOutHelpWidth: () => widthOf(world.stdout),
    getErrHelpWidth: () => widthOf(world.stderr),
    getOutHasColors: () => hasColour(world.stdout, world.env),
    getErrHasColors: () => hasColour(world.stderr, world.env),
    outputError: (text: string, write: (text: string) => void) => write(toError(text, world)),
  }
}

/** As all our errors are; somebody who forgot a command is shown the one that was meant. */
function toError(text: string, { cwd, stderr }: World): string {
  const word = /unknown command '(.*)'/.exec(text)?.[1]
  const meant = word && existsSync(path.resolve(cwd, word)) ? `Did you mean prepdeck build ${word}?\n` : ''
  const own = `${text.replace(/^error: /, 'prepdeck: ').replace(/\n\((.*)\)\n$/, '\n$1\n')}${meant}`
  if (!stderr.isTTY) return own
  return own
    .split('\n')
    .flatMap(line => wrap(line, columnsOf(stderr)))
    .join('\n')
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version
}
