import { toCardFaces } from '@prepdeck/anki'
import type { Edition } from '../edition/edition.ts'
import { withFormulas } from '../html/formulas.ts'
import { type Html, html, trusted } from '../html/html.ts'
import type { Look } from './look.ts'

/**
 * One side of a card as a document of its own, as Anki's reviewer builds it: its pictures lie beside it, its links
 * open elsewhere. Nothing in it can run: it is shown in a sandbox, under a policy without scripts.
 *
 * @returns Nothing where there is no such card or side.
 */
export function toFace(
  edition: Edition,
  id: string,
  face: number,
  side: 'front' | 'back',
  { light }: Pick<Look, 'light'>,
): Html | undefined {
  const card = edition.cards.get(id)
  const item = card && edition.items.get(card.item)
  const shown = card && item && toCardFaces(edition.bank, card, item)[face]?.[side]
  if (shown === undefined) return undefined
  return html`<!doctype html>
<html lang="${edition.bank.language}"${light === 'night' ? html` class="night-mode"` : undefined}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${side === 'front' ? 'Front' : 'Back'} of ${id}</title>
<base href="/media/" target="_blank">
<link rel="stylesheet" href="/assets/card.css">
<link rel="stylesheet" href="/assets/face.css">
</head>
<body class="card card1${light === 'night' ? ' nightMode night_mode' : ''}"><main id="qa">${trusted(withFormulas(shown))}</main></body>
</html>
`
}
