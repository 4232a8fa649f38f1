/** A piece of text in one face on one line, in points from the upper left corner of its page. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The line it stands on. */
  readonly base: number
  /** Of the letters. */
  readonly size: number
}

/**
 * The text of each page out of Typst's SVG.
 *
 * A page is a `<g class="typst-page">`; inside it every group moves or scales what it holds, and a piece of
 * text ends with a `<foreignObject>` of its width, for those who select it:
 *
 * ```text
 * <g transform="translate(51,200)"><g transform="scale(0.025,-0.025)">… <g transform="scale(16,-16)">
 *   <foreignObject x="0" y="-124" width="757.56" height="128"><h5:div … style="font-size: 128px">Python
 * ```
 */
export function readRuns(svg: string): Run[][] {
  const pages: Run[][] = []
  const open: Transform[] = []
  for (const { 0: tag, groups = {} } of svg.matchAll(tags)) {
    const { group, width, size, text } = groups
    if (group !== undefined) {
      const isPage = group.includes('"typst-page"')
      if (isPage) pages.push([])
      open.push(isPage ? identity : move(open.at(-1) ?? identity, group))
    } else if (tag === '</g>') open.pop()
    else if (text?.trim())
      pages.at(-1)?.push(toRun(open.at(-1) ?? identity, Number(width), Number(size), text))
  }
  return pages
}

const tags =
  /<g\b(?<group>[^>]*[^>/])?>|<\/g>|<foreignObject [^>]*width="(?<width>[^"]*)"[^>]*><h5:div class="tsel" style="font-size: (?<size>[\d.]+)px">(?<text>[^<]*)/g

/** Scale and place; nothing on a sheet is turned. */
interface Transform {
  readonly x: number
  readonly y: number
  readonly scaleX: number
  readonly scaleY: number
}

const identity: Transform = { x: 0, y: 0, scaleX: 1, scaleY: 1 }

function move(outer: Transform, group: string): Transform {
  const [, kind, ...numbers] =
    /transform="(translate|scale|matrix)\(([-\d.e]+)[, ]+([-\d.e]+)/.exec(group) ?? []
  const [a = 0, b = 0] = numbers.map(Number)
  if (kind === 'translate') return { ...outer, x: outer.x + outer.scaleX * a, y: outer.y + outer.scaleY * b }
  return kind === 'scale' ? { ...outer, scaleX: outer.scaleX * a, scaleY: outer.scaleY * b } : outer
}

function toRun({ x, y, scaleX }: Transform, width: number, size: number, text: string): Run {
  const spaces = text.length - text.trimEnd().length
  const right = x + scaleX * (width - spaces * 0.25 * size)
  return { text: text.trim(), left: x, right, base: y, size: scaleX * size }
}
