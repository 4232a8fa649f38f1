import { deflateSync } from 'node:zlib'
import { type Bank, exampleOf, type Medium, type Note, type Phrasing, toMediumUrl } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { readFonts } from './fonts/fonts.ts'
import { openPdf, textOf } from './open-pdf.fixture.ts'
import { picturePlacesOf } from './picture-places.fixture.ts'
import { readPictures } from './pictures.ts'
import { renderPdf } from './render-pdf.ts'

const png: Medium = { ...exampleOf('media'), width: 1200, height: 900 }
const svg: Medium = {
  ...exampleOf('media'),
  name: 'drawing-0123456789ab.svg',
  type: 'image/svg+xml',
  width: 300,
  height: 3000,
}
const broken: Medium = { ...png, name: 'broken-0123456789ab.png' }

/** By name. */
const files: Readonly<Record<string, Buffer>> = {
  [png.name]: toPng(120, 90),
  [broken.name]: toPng(9, 9, Buffer.from('no pixels')),
  [svg.name]: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="3000"><rect width="300" height="3000"/>' +
      '<text y="20" font-family="DejaVu Sans, sans-serif">Hello 你</text>' +
      '<text y="50" style="font: 12px \'Courier New\'">code</text></svg>',
  ),
}
const context = { scratch: '', media: async (name: string) => files[name] as Buffer }

function bankWith(markdown: Note['blocks']): Bank {
  const bank = exampleOf('bank')
  const note = bank.items.find(item => item.kind === 'note') as Note
  return { ...bank, media: [broken, svg, png], items: [{ ...note, blocks: markdown }], cards: [] }
}

const bank = bankWith(
  [png, svg, broken].map(medium => ({
    type: 'paragraph',
    children: [
      { type: 'text', value: 'See ' },
      { type: 'image', url: toMediumUrl(medium), alt: `Alternative of ${medium.name}` },
    ],
  })),
)

test('a picture is set with its text alternative; of one that cannot be read the text is printed', async () => {
  const [sheet] = await renderPdf(bank, context)
  const pdf = await openPdf(sheet?.contents)
  expect(pdf.part).toBe('1')
  expect(pdf.pages.flatMap(page => page.roles).filter(role => role === 'Figure')).toHaveLength(2)
  expect(textOf(pdf)).toContain('See [Alternative of broken-0123456789ab.png]')
  expect(textOf(pdf)).not.toContain('Alternative of drawing')
})

test('the words of a drawing are set in the faces of the sheets, what these have not as a stand-in', async () => {
  const [sheet] = await renderPdf(bank, context)
  const text = textOf(await openPdf(sheet?.contents))
  expect(text).toContain('Hello \uFFFD')
  const pictures = await readPictures(bank, context, readFonts())
  const drawing = String(pictures.get(svg.name)?.bytes)
  expect(drawing).toContain('<text y="20" font-family="Inter">Hello \uFFFD</text>')
  expect(drawing).toContain(`<text y="50" style="font: 12px 'JetBrains Mono'">code</text>`)
  expect([...pictures.keys()]).toEqual([svg.name, png.name])
})

test('a picture in the web is a link to it, and stands among the references', async () => {
  const url = 'https://example.org/a.png'
  const children = [{ type: 'image' as const, url, alt: 'A plot' }]
  const [sheet] = await renderPdf({ ...bankWith([{ type: 'paragraph', children }]), media: [] }, context)
  const pdf = await openPdf(sheet?.contents)
  expect(pdf.pages.flatMap(page => page.links)).toContain(url)
  expect(textOf(pdf)).toContain('1. A plot https://example.org/a.png')
})

test('a picture that the bank does not carry is its text, also among others', async () => {
  const urls = ['img/lost.png', toMediumUrl(png), 'media/gone-0123456789ab.png']
  const children = urls.map(url => ({ type: 'image' as const, url, alt: `Text of ${url}` }))
  const [sheet] = await renderPdf(bankWith([{ type: 'paragraph', children }]), context)
  const pdf = await openPdf(sheet?.contents)
  expect(textOf(pdf)).toContain('[Text of img/lost.png]')
  expect(textOf(pdf)).toContain('[Text of media/gone-0123456789ab.png]')
  expect(pdf.pages.flatMap(page => page.roles).filter(role => role === 'Figure')).toHaveLength(1)
})

test('a picture is never wider than its column nor higher than two thirds of the page', async () => {
  const children: Phrasing[] = [{ type: 'image', url: toMediumUrl(png), alt: 'A plot' }]
  const tableRow = (...cells: Phrasing[][]) => ({
    type: 'tableRow' as const,
    children: cells.map(children => ({ type: 'tableCell' as const, children })),
  })
  const words: Phrasing[] = [{ type: 'text', value: 'Words beside it.' }]
  const rows = [tableRow(words, words), tableRow(children, words)]
  const blocks: Note['blocks'] = [
    { type: 'paragraph', children },
    { type: 'table', align: [null, null], children: rows },
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }],
    },
  ]
  for (const [width, height] of [
    [4000, 3000],
    [400, 6000],
  ] as const) {
    const [sheet] = await renderPdf(
      { ...bankWith(blocks), media: [{ ...png, width, height }] },
      {
        ...context,
        media: async () => toPng(width / 10, height / 10),
      },
    )
    const places = await picturePlacesOf(sheet?.contents)
    expect(places).toHaveLength(3)
    for (const { left, right, bottom, top, page } of places) {
      expect(left).toBeGreaterThan(50)
      expect(right).toBeLessThan(page.width - 50)
      expect(top - bottom).toBeLessThanOrEqual((page.height * 2) / 3)
      expect((right - left) / (top - bottom)).toBeCloseTo(width / height)
    }
  }
})

test('the same pictures give the same bytes', async () => {
  const [first, second] = [await renderPdf(bank, context), await renderPdf(bank, context)]
  expect(first).toEqual(second)
})

/** A grey PNG whose pixels are there. */
function toPng(width: number, height: number, rows = Buffer.alloc((width + 1) * height)): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8 // bits a pixel; its colour type is 0, grey
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([
    signature,
    toChunk('IHDR', head),
    toChunk('IDAT', deflateSync(rows)),
    toChunk('IEND', Buffer.alloc(0)),
  ])
}

/** Length, type, data, checksum. */
function toChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(data.length, 0)
  numbers.writeUInt32BE(toCrc(body), 4)
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)])
}

/** CRC-32 (ISO 3309), bit by bit. */
function toCrc(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}
