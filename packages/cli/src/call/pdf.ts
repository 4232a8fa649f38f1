import type { Command } from 'commander'
import { type SheetFlags, sheetOptions } from '../sheets/options.ts'
import { bankCommand, type Run } from './command.ts'
import { noCache, ofOutputs, speech } from './options.ts'

export const pdfCommand = (run: Run): Command =>
  bankCommand('pdf', 'make the sheets of bank.json, or one of them', {
    options: [...sheetOptions, ofOutputs, ...speech, noCache],
    examples: [
      ['pdf my-notes/', 'what the bank names'],
      ['pdf my-notes/ --sheet practice --paper letter', 'one, beside those'],
      ['pdf my-notes/ --sheet cards --duplex short-edge', 'cards to cut out'],
    ],
  }).action((path: string, flags: SheetFlags) =>
    run(flags, async world => (await import('../commands/pdf.ts')).pdf(path, flags, world)),
  )
