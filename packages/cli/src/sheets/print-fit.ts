import type { Artifact } from '@prepdeck/model'
import type { Fit, Notice, StandIn } from '@prepdeck/pdf'
import { formats, type MessageFormat, type Shown } from '../messages/formats.ts'
import type { World } from '../world.ts'

/**
 * Prints how the sheets among the artifacts fit: what they cannot show, at the item that says it, and text out of its place to stderr, as warnings; what was split
 * or set otherwise to stdout, a line a kind. Nothing of a sheet on which everything fits as it was written.
 */
export function printFit(artifacts: readonly Artifact[], format: MessageFormat, world: World): void {
  const fits = artifacts.filter(({ path }) => path.endsWith('.fit.json')).map(readFit)
  const standIns = new Set(
    fits.flatMap(fit => fit.standIns).map(standIn => formats[format](toShown(standIn))),
  )
  if (standIns.size > 0) world.stderr.write(`${[...standIns].join('\n')}\n`)
  for (const fit of fits) {
    const warnings = [
      ...fit.outside.map(misfit => ({ ...misfit, rule: 'fit-outside', what: 'outside its place' })),
      ...fit.overprinted.map(misfit => ({ ...misfit, rule: 'fit-overprinted', what: 'over other text' })),
    ].map(({ page, text, rule, what }) => {
      const reason = `Unexpected text ${what} on page ${page}: \`${text}\``
      return formats[format]({ file: `pdf/${fit.sheet}`, severity: 'warning', rule, reason })
    })
    if (warnings.length > 0) world.stderr.write(`${warnings.join('\n')}\n`)
    if (format !== 'text') continue
    for (const [kind, say] of Object.entries(kinds)) {
      const notices = fit.notices.filter(notice => notice.kind === kind)
      if (notices.length > 0) world.stdout.write(`pdf/${fit.sheet}: ${say(notices)}\n`)
    }
  }
}

function readFit({ contents }: Artifact): Fit {
  return JSON.parse(Buffer.from(contents as Uint8Array).toString('utf8'))
}

function toShown({ kind, text, place, package: name }: StandIn): Shown {
  const { path: file, line, column } = place
  const found = { file, line, column, severity: 'warning' as const, rule: `sheet-${kind}` }
  if (kind === 'formula')
    return { ...found, reason: `Unexpected TeX \`${text}\`, which the sheets show as it is written` }
  const reason = `Unexpected characters \`${text}\`, which no installed font of the sheets has`
  return { ...found, reason, ...(name ? { cure: `Install ${name} beside prepdeck` } : {}) }
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
