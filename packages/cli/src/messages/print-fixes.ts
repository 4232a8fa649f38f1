import type { Fix, Fixed } from '@prepdeck/parser'
import type { Location } from '../files/locate.ts'
import type { World } from '../world.ts'
import { formats, type Shown } from './formats.ts'
import { toLook } from './look.ts'
import type { Printing } from './print.ts'
import { toName } from './show.ts'

/** Prints to stdout what was mended, and what was left to its author, one line each. */
export function printFixes(
  { fixes, left }: Fixed,
  location: Location,
  { format, quiet }: Printing,
  world: World,
): void {
  const toShown = (
    { path, place: { line, column }, rule, reason }: Fix,
    severity: 'fixed' | 'left',
  ): Shown => ({
    ...{ file: toName(path, location, world), line, column, severity, rule, reason },
  })
  if (quiet) return
  const look = toLook(world.stdout, world.env)
  const lines = [...fixes.map(fix => toShown(fix, 'fixed')), ...left.map(fix => toShown(fix, 'left'))].map(
    shown => formats[format](shown, look),
  )
  const nothing = fixes.length === 0 && format === 'text' ? ['nothing to fix'] : []
  const all = [...lines, ...nothing]
  if (all.length > 0) world.stdout.write(`${all.join('\n')}\n`)
}
