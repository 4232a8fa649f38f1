/** A piece of HTML: a tag that folds text away, or whatever stands between two of them. */
export type HtmlPiece =
  | { readonly kind: 'open' | 'close'; readonly name: 'details' | 'summary' }
  | {
      readonly kind: 'other'
      readonly html: string
      /** Where it begins in the HTML that was cut. */
      readonly at: number
    }

// Not `[^>]*`, which for a tag that never ends would look through the rest of the text.
const foldTag = /<(\/?)(details|summary)\b[^<>]*>/gi

/**
 * Cuts HTML at its `details` and `summary` tags.
 *
 * `<details><summary>Why?</summary>` → open details, open summary, `Why?`, close summary
 */
export function toPieces(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  let end = 0
  for (const match of html.matchAll(foldTag)) {
    pushOther(pieces, html.slice(end, match.index), end)
    const name = match[2]?.toLowerCase() as 'details' | 'summary'
    pieces.push({ kind: match[1] ? 'close' : 'open', name })
    end = match.index + match[0].length
  }
  pushOther(pieces, html.slice(end), end)
  return pieces
}

function pushOther(pieces: HtmlPiece[], html: string, at: number): void {
  if (html.trim() !== '') pieces.push({ kind: 'other', html, at })
}

/** How many more folds pieces of HTML open than they close, after each tag of one. */
export function toDepths(pieces: readonly HtmlPiece[]): number[] {
  let depth = 0
  return pieces.flatMap(piece => {
    if (piece.kind === 'other' || piece.name === 'summary') return []
    depth += piece.kind === 'open' ? 1 : -1
    return [depth]
  })
}

/** Whether folds stand within other HTML, such as the items of a list, and all are closed in it. */
export function holdsWholeFolds(html: string, pieces: readonly HtmlPiece[]): boolean {
  const depths = toDepths(pieces)
  const isBalanced = depths.every(depth => depth >= 0) && depths.at(-1) === 0
  return isBalanced && /<(?:li|td)\b[\s\S]*<details\b/i.test(html)
}

/** Whether any of the pieces is a tag of a fold itself. */
export function holdsFolds(pieces: readonly HtmlPiece[]): boolean {
  return pieces.some(piece => piece.kind !== 'other' && piece.name === 'details')
}

/** How many folds a run of tags closes that it did not open. */
export function countStrayCloses(htmls: readonly string[]): number {
  let [depth, stray] = [0, 0]
  for (const piece of htmls.flatMap(toPieces)) {
    if (piece.kind === 'other' || piece.name === 'summary') continue
    if (piece.kind === 'open') depth++
    else if (depth > 0) depth--
    else stray++
  }
  return stray
}

/** Tags that a parser of HTML closes by itself, or that hold nothing. */
const shallow = /^(?:p|li|d[td]|t[rdh]|thead|tbody|option|br|hr|img|input|wbr|col|source|area|link|meta)$/i

/** How many elements stand in one another in a piece of HTML, about: `<div><b>a</b></div>` → 2. */
export function countLevels(html: string): number {
  let [depth, deepest] = [0, 0]
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)/gi)) {
    if (shallow.test(name)) continue
    depth = Math.max(0, depth + (slash ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
