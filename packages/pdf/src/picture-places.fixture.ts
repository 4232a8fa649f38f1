import { getDocument, OPS, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Where a picture of pixels stands, in points from the lower left corner of its page. */
export interface PicturePlace {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
  /** Of its page. */
  readonly page: { readonly width: number; readonly height: number }
}

/** The places of all pictures of pixels in a PDF, as a reader that is not ours draws them. */
export async function picturePlacesOf(contents: unknown): Promise<PicturePlace[]> {
  const data = new Uint8Array(contents as Uint8Array) // a copy: the reader keeps it
  const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  return (await Promise.all(numbers.map(async number => placesOn(await pdf.getPage(number))))).flat()
}

type Matrix = readonly [number, number, number, number, number, number]

/** A picture fills the unit square, which the matrices of the page bring to its place. */
async function placesOn(page: PDFPageProxy): Promise<PicturePlace[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const { width, height } = page.getViewport({ scale: 1 })
  const places: PicturePlace[] = []
  const stack: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.save) stack.push(matrix)
    else if (operator === OPS.restore) matrix = stack.pop() ?? matrix
    else if (operator === OPS.transform) matrix = product(matrix, argsArray[index])
    else if (operator === OPS.paintImageXObject) {
      const [a, , , d, e, f] = matrix
      const [bottom, top] = [f, f + d].toSorted((one, other) => one - other) as [number, number]
      places.push({ left: e, right: e + a, bottom, top, page: { width, height } })
    }
  }
  return places
}

function product([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}
