import { columnsOf } from '../terminal/width.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Output, World } from '../world.ts'
import { explain } from './explain.ts'
import { formats, type MessageFormat } from './formats.ts'

/** Prints to stderr what kept the program from its end. */
export function printFailure(error: unknown, format: MessageFormat, { stderr }: World): void {
  const reason = explain(error)
  const text =
    format === 'text'
      ? toText(`prepdeck: ${reason}`, stderr)
      : formats[format]({ severity: 'error', rule: 'failed', reason })
  stderr.write(`${text}\n`)
}

/** Broken between words on a terminal; a stack has lines of its own. */
function toText(text: string, output: Output): string {
  return output.isTTY && !text.includes('\n') ? wrap(text, columnsOf(output)).join('\n') : text
}
