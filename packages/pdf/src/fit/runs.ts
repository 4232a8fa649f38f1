import type { PdfObjects } from '../pack/pdf-objects.ts'
import { find, readBody, readReference, readStream } from './pdf-body.ts'
import { type PdfFont, readPdfFont } from './pdf-font.ts'
import { readShown } from './shown.ts'

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
 * The text of each page, out of the file that is to be printed; but for that of drawings, which lies as they have it:
 * a pixel of a picture is three quarters of a point at most, and nothing else on a sheet is scaled.
 */
export function readRuns(file: PdfObjects): Run[][] {
  const fonts = new Map<number, PdfFont>()
  const toFont = (number: number): PdfFont => {
    const font = fonts.get(number) ?? readPdfFont(file, number)
    fonts.set(number, font)
    return font
  }
  const root = readBody(file, readReference(file.trailer, 'Root'))
  return readPages(file, readReference(root, 'Pages')).map(page => {
    const height = Number(find(page, /\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/))
    const named = page.matchAll(/\/(f\d+) (\d+) 0 R/g)
    const faces = new Map([...named].map(([, name = '', number]) => [name, toFont(Number(number))]))
    return readContent(readStream(file, readReference(page, 'Contents')), faces, height)
  })
}

/** The tree of pages (ISO 32000-1, 7.7.3). */
function readPages(file: PdfObjects, number: number): string[] {
  const body = readBody(file, number)
  if (!body.includes('/Type /Pages')) return [body]
  const kids = find(body, /\/Kids \[([^\]]*)\]/)
  return [...kids.matchAll(/(?<!\d)(\d+) 0 R/g)].flatMap(([, kid]) => readPages(file, Number(kid)))
}

/** Scale and place; nothing on a sheet is turned. */
interface Transform {
  readonly x: number
  readonly y: number
  readonly scaleX: number
  readonly scaleY: number
}

const identity: Transform = { x: 0, y: 0, scaleX: 1, scaleY: 1 }

/**
 * The operators of a page (ISO 32000-1, 9.4), of which Typst writes each on a line of its own:
 *
 * ```text
 * q
 * 1 0 0 -1 51.02362 796.25195 cm        where a group begins, and how it is scaled
 * /f0 7.5 Tf                            the face and the size
 * 1 0 0 -1 0 0 Tm                       where a line begins
 * [(\000\031\000\n) 29.3 (\000\024)] TJ   glyphs, and by how much they are moved to the left
 * Q                                     the end of the group
 * ```
 */
function readContent(content: string, fonts: ReadonlyMap<string, PdfFont>, height: number): Run[] {
  const runs: Run[] = []
  const outer: Transform[] = []
  let [group, line] = [identity, identity]
  let [font, size]: [PdfFont | undefined, number] = [undefined, 0]
  const operators: Record<string, (operands: string) => void> = {
    q: () => outer.push(group),
    Q: () => {
      group = outer.pop() ?? identity
    },
    cm: operands => {
      group = move(group, operands)
    },
    BT: () => {
      line = identity
    },
    Tm: operands => {
      line = move(identity, operands)
    },
    Tf: operands => {
      const [name = '', points] = operands.split(' ')
      font = fonts.get(name.slice(1))
      size = Number(points)
    },
    TJ: operands => runs.push(...toRuns(operands)),
    Tj: operands => runs.push(...toRuns(operands)),
  }
  const toRuns = (operands: string): Run[] => {
    if (font === undefined) throw new Error('Expected a font before text in a PDF file')
    const { text, from, to } = toPiece(operands, font)
    const place = compose(group, line)
    const [left, right] = [from, to].map(part => place.x + (part * size * place.scaleX) / 1000)
    const isOurs = text !== '' && place.scaleX === 1
    return isOurs
      ? [{ text, left: left as number, right: right as number, base: height - place.y, size }]
      : []
  }
  for (const row of content.split('\n')) {
    const end = row.lastIndexOf(' ') + 1
    operators[row.slice(end)]?.(row.slice(0, end))
  }
  return runs
}

function compose(outer: Transform, inner: Transform): Transform {
  return {
    x: outer.x + outer.scaleX * inner.x,
    y: outer.y + outer.scaleY * inner.y,
    scaleX: outer.scaleX * inner.scaleX,
    scaleY: outer.scaleY * inner.scaleY,
  }
}

/** `1 0 0 -1 51.02362 796.25195` */
function move(outer: Transform, operands: string): Transform {
  const parts = operands.split(' ')
  const [scaleX, scaleY, x, y] = [Number(parts[0]), Number(parts[3]), Number(parts[4]), Number(parts[5])]
  return compose(outer, { x, y, scaleX, scaleY })
}

/** What is written, and from where to where, in thousandths of its size: spaces at its ends are none of it. */
function toPiece(operands: string, font: PdfFont): { text: string; from: number; to: number } {
  let [text, at, from, to] = ['', 0, 0, 0]
  readShown(
    operands,
    number => {
      const glyph = font(number)
      if (!glyph.blank) {
        if (to === from) from = at + glyph.from
        to = at + glyph.to
      }
      text += glyph.text
      at += glyph.width
    },
    shift => {
      at -= shift
    },
  )
  return { text: text.trim(), from, to }
}
