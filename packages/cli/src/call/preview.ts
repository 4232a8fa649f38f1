import { type Command, InvalidArgumentError, Option } from 'commander'
import type { PreviewFlags } from '../commands/preview.ts'
import { bankCommand, type Run } from './command.ts'

export const previewCommand = (run: Run): Command =>
  bankCommand('preview', 'show a bank as a page on this machine, live while you type', {
    options: [
      new Option('--port <number>', 'where the page is (default: 7737, or any that is free)').argParser(
        readPort,
      ),
    ],
    examples: [
      ['preview my-notes/', 'each question and its cards'],
      ['preview notes.md --port 8080', 'one file, at http://127.0.0.1:8080/'],
    ],
    ends: {
      0: 'ended with Ctrl-C',
      2: 'prepdeck could not go on, or was called wrongly',
    },
  }).action((path: string, flags: PreviewFlags) =>
    run({ format: 'text' }, async world =>
      (await import('../commands/preview.ts')).preview(path, flags, world),
    ),
  )

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('Allowed are 1 to 65535, and 0 for any that is free.')
}
