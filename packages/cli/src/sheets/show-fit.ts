import path from 'node:path'
import type { Artifact } from '@prepdeck/model'
import type { Fit, StandIn } from '@prepdeck/pdf'
import type { Location } from '../files/locate.ts'
import { toShownPath } from '../files/paths.ts'
import type { Shown } from '../messages/formats.ts'
import { toName } from '../messages/show.ts'
import type { World } from '../world.ts'

/** How the sheets among the artifacts fit. */
export function readFits(artifacts: readonly Artifact[]): Fit[] {
  return artifacts
    .filter(({ path }) => path.endsWith('.fit.json'))
    .map(({ contents }) => JSON.parse(Buffer.from(contents as Uint8Array).toString('utf8')))
}

/** What sheets cannot show, once, at the item that says it; and text that is out of its place. */
export function toShownFits(fits: readonly Fit[], location: Location, world: World): Shown[] {
  const standIns = fits.flatMap(fit => fit.standIns).map(standIn => toShownStandIn(standIn, location, world))
  const once = new Map(standIns.map(shown => [JSON.stringify(shown), shown]))
  return [...once.values(), ...fits.flatMap(fit => toShownMisfits(fit, location, world))]
}

/** A sheet as the reader of the terminal would name it. */
export function toSheetName({ sheet }: Fit, { out }: Pick<Location, 'out'>, { cwd }: World): string {
  return toShownPath(path.join(out, 'pdf', sheet), cwd)
}

function toShownStandIn(
  { kind, text, place, package: name }: StandIn,
  location: Location,
  world: World,
): Shown {
  const { path, line, column } = place
  const found = {
    ...{ file: toName(path, location, world), line, column },
    ...{ severity: 'warning' as const, rule: `sheet-${kind}` },
  }
  if (kind === 'formula')
    return { ...found, reason: `Unexpected TeX \`${text}\`, which the sheets show as it is written` }
  const reason = `Unexpected characters \`${cut(text)}\`, which no installed font of the sheets has`
  const cure = name && `Run \`npm install prepdeck ${name}\``
  return { ...found, reason, cure }
}

/** The first of many characters; all of them stand in the `.fit.json`. */
function cut(text: string): string {
  const characters = [...text]
  return characters.length > mostShown ? `${characters.slice(0, mostShown).join('')}…` : text
}

const mostShown = 20

function toShownMisfits(fit: Fit, location: Location, world: World): Shown[] {
  const file = toSheetName(fit, location, world)
  return [
    ...fit.outside.map(misfit => ({ ...misfit, rule: 'fit-outside', what: 'outside its place' })),
    ...fit.overprinted.map(misfit => ({ ...misfit, rule: 'fit-overprinted', what: 'over other text' })),
  ].map(({ page, text, rule, what }) => ({
    ...{ file, severity: 'warning', rule, reason: `Unexpected text ${what} on page ${page}: \`${text}\`` },
  }))
}
