import type { Fit, Notice } from '@prepdeck/pdf'
import type { Location } from '../files/locate.ts'
import type { Printing } from '../messages/print.ts'
import type { World } from '../world.ts'
import { toSheetName } from './show-fit.ts'

/** Prints to stdout, in text, what was split or set otherwise to fit a sheet, a line a kind. */
export function printNotices(
  fits: readonly Fit[],
  location: Pick<Location, 'out'>,
  { format, quiet }: Printing,
  world: World,
): void {
  if (quiet || format !== 'text') return
  for (const fit of fits) {
    for (const [kind, say] of Object.entries(kinds)) {
      const notices = fit.notices.filter(notice => notice.kind === kind)
      if (notices.length > 0) world.stdout.write(`${toSheetName(fit, location, world)}: ${say(notices)}\n`)
    }
  }
}

const kinds: { readonly [kind in Notice['kind']]: (notices: readonly Notice[]) => string } = {
  split: notices =>
    `${counted(notices, 'card does', 'cards do')} not fit one and take more: ${named(notices)}`,
  continued: notices =>
    `${counted(notices, 'question takes', 'questions take')} more than a page: ${named(notices)}`,
  stacked: notices =>
    `${counted(notices, 'table is', 'tables are')} too wide and set row by row: ${onPages(notices)}`,
  shrunk: notices =>
    `${counted(notices, 'formula is', 'formulas are')} too wide and set very small: ${onPages(notices)}`,
  'too-large': notices =>
    `${counted(notices, 'card holds', 'cards hold')} something that no card has room for: ${named(notices)}`,
}

function counted({ length }: readonly Notice[], one: string, many: string): string {
  return `${length} ${length === 1 ? one : many}`
}

const shown = 4

/** `a, b, c, d and 3 more`: all of them stand in the `.fit.json`. */
function named(notices: readonly Notice[]): string {
  return cut(notices.map(({ of, count }) => (count === undefined ? of : `${of} (${count})`)))
}

function onPages(notices: readonly Notice[]): string {
  return cut(notices.map(({ page }) => `page ${page}`))
}

function cut(names: readonly string[]): string {
  const more = names.length > shown ? ` and ${names.length - shown} more` : ''
  return names.slice(0, shown).join(', ') + more
}
