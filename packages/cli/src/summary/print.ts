import path from 'node:path'
import type { Bank, Output, Summary } from '@prepdeck/model'
import type { Location } from '../files/locate.ts'
import { toShownPath } from '../files/paths.ts'
import type { Printing } from '../messages/print.ts'
import { toPrintable } from '../messages/printable.ts'
import { type Paint, toPaint } from '../terminal/colour.ts'
import type { World } from '../world.ts'
import { toContents, toCounts } from './contents.ts'
import { toMade } from './made.ts'
import { toNextSteps } from './next-steps.ts'
import { type Stock, takeStock } from './stock.ts'
import { toTable } from './table.ts'

/** What is known of a run beside what lies in the folder of outputs. */
export interface Ran {
  /** What lay there before. */
  readonly before?: Stock
  /** What of it the run made; all of it when it is not given. */
  readonly made?: (path: string) => boolean
  /** Whether the lock is the first one of the bank. */
  readonly isFirst?: boolean
}

/** Prints what the bank holds, a table of what was made of it, and what to do with that; or all of it as JSON. */
export async function printSummary(
  location: Location,
  bank: Bank,
  { before, made, isFirst = false }: Ran,
  { format, quiet }: Printing,
  world: World,
): Promise<void> {
  if (quiet) return
  const toShown = (target: string) => toShownPath(target, world.cwd)
  const all = await toMade(location.out, bank, await takeStock(location.out), before)
  const outputs = made ? all.filter(output => made(output.path)) : all
  const summary: Summary = {
    bank: { id: bank.id, title: bank.title, version: bank.version, language: bank.language },
    counts: toCounts(bank),
    folder: toShown(location.out),
    ...(isFirst ? { lock: toShown(location.lock) } : {}),
    outputs: outputs.map(output => ({ ...output, path: toShown(path.join(location.out, output.path)) })),
  }
  const paint = toPaint(world.stdout, world.env)
  const lines =
    format === 'json'
      ? [JSON.stringify(summary)]
      : [
          ...(world.stdout.isTTY ? [''] : []), // below the messages, which a terminal shows in the same place
          paint.bold(toTitle(bank, location)),
          ...toText(summary, outputs, made === undefined, paint),
        ]
  world.stdout.write(`${lines.join('\n')}\n`)
}

/** What its author calls it; of notes without a `bank.yaml` nobody gave a version. */
function toTitle({ title, version }: Bank, { config }: Location): string {
  return toPrintable(config === undefined ? title : `${title} ${version}`)
}

function toText(summary: Summary, outputs: readonly Output[], isWhole: boolean, paint: Paint): string[] {
  const { counts, folder } = summary
  const steps = toNextSteps(summary)
  return [
    `${toContents(counts)}, in ${folder}/`,
    ...toTable(outputs, counts, paint),
    ...(isWhole && counts.cards === 0 ? [`  no deck: ${toLack(counts)}`] : []),
    ...(steps.length > 0 ? [''] : []),
    ...steps.map(([what, how]) => `${paint.bold(what.padEnd(5))}  ${how}`),
  ]
}

/** Why there is no card. */
function toLack({ questions }: Summary['counts']): string {
  return questions === 0 ? 'nothing in it asks a question' : 'no question has an answer yet'
}
