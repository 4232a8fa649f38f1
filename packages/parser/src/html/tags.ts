/** A piece of HTML: a tag that folds text away, or whatever stands between two of them. */
export type HtmlPiece =
  | { readonly kind: 'open' | 'close'; readonly name: 'details' | 'summary' }
  | { readonly kind: 'other'; readonly html: string }

const foldTag = /<(\/?)(details|summary)\b[^>]*>/gi

/**
 * Cuts HTML at its `details` and `summary` tags.
 *
 * `<details><summary>Why?</summary>` → open details, open summary, `Why?`, close summary
 */
export function toPieces(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  let end = 0
  for (const match of html.matchAll(foldTag)) {
    pushOther(pieces, html.slice(end, match.index))
    const name = match[2]?.toLowerCase() as 'details' | 'summary'
    pieces.push({ kind: match[1] ? 'close' : 'open', name })
    end = match.index + match[0].length
  }
  pushOther(pieces, html.slice(end))
  return pieces
}

function pushOther(pieces: HtmlPiece[], html: string): void {
  if (html.trim() !== '') pieces.push({ kind: 'other', html })
}
