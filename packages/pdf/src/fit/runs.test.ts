import { expect, test } from 'vitest'
import type { PdfObjects } from '../pack/pdf-objects.ts'
import { readRuns } from './runs.ts'

function stream(text: string): string {
  return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
}

/** A file of one page, 800 points high, with a face in which `A` is half as wide as it is high, and a space a quarter. */
function fileOf(...content: string[]): PdfObjects {
  const bodies = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] >>',
    '<< /Type /Page /MediaBox [0 0 600 800] /Resources << /Font << /f0 5 0 R >> >> /Contents 4 0 R >>',
    stream(content.join('\n')),
    '<< /Type /Font /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /W [1 1 500 2 [250 1000 1000]] >>',
    stream('3 beginbfchar\n<0001> <0041>\n<0002> <0020>\n<0004> <FF09>\nendbfchar'),
  ]
  const objects = bodies.map((body, index) => [
    index + 1,
    { body: Buffer.from(body, 'latin1'), isStream: body.endsWith('endstream') },
  ])
  return { header: Buffer.from('%PDF-1.7'), objects: new Map(objects as []), size: 8, trailer: '/Root 1 0 R' }
}

const face = ['BT', '/f0 10 Tf', '1 0 0 -1 0 0 Tm']

test('text stands where its groups have moved it, seen from the upper left corner', () => {
  expect(
    readRuns(
      fileOf(
        ...['q', '1 0 0 -1 50 700 cm', ...face, '[(\\000\\001) 100 (\\000\\001)] TJ', 'ET', 'Q'],
        ...['q', '1 0 0 1 10 20 cm', '1 0 0 -1 5 5 cm', ...face, '<00010001> Tj', 'ET', 'Q'],
      ),
    ),
  ).toEqual([
    [
      { text: 'AA', left: 50, right: 59, base: 100, size: 10 },
      { text: 'AA', left: 15, right: 25, base: 775, size: 10 },
    ],
  ])
})

test('spaces at the ends of a piece are none of it, and a piece of spaces is none', () => {
  const shown = ['(\\000\\002\\000\\001\\000\\002\\000\\001\\000\\002) Tj', '(\\000\\002) Tj']
  expect(readRuns(fileOf('q', '1 0 0 -1 50 700 cm', ...face, ...shown))).toEqual([
    [{ text: 'A A', left: 52.5, right: 65, base: 100, size: 10 }],
  ])
})

test('the empty half of a Chinese mark is none of its piece', () => {
  expect(readRuns(fileOf(...face, '<00010004> Tj'))).toEqual([
    [{ text: 'A）', left: 0, right: 10, base: 800, size: 10 }],
  ])
})

test('the text of a drawing, which is scaled, is left out', () => {
  expect(readRuns(fileOf('q', '0.75 0 0 -0.75 10 20 cm', ...face, '<0001> Tj', 'ET', 'Q'))).toEqual([[]])
})

test('a glyph without a character is seen all the same', () => {
  expect(readRuns(fileOf(...face, '(\\000\\003) Tj'))).toEqual([
    [{ text: '\uFFFD', left: 0, right: 10, base: 800, size: 10 }],
  ])
})

test('what is no PDF as Typst writes it is told', () => {
  expect(() => readRuns({ ...fileOf(), trailer: '' })).toThrow(
    'Expected \\/Root \\[?(\\d+) 0 R in a PDF file',
  )
})
