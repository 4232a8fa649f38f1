import { createHash } from 'node:crypto'
import { checkShape } from '@prepdeck/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMedium } from './medium.ts'
import { toGif, toJpeg, toPng, toSvg, toWebp } from './pictures.fixture.ts'

test.each([
  ['png', 'image/png', toPng(960, 540)],
  ['jpg', 'image/jpeg', toJpeg(960, 540)],
  ['gif', 'image/gif', toGif(960, 540)],
  ['webp', 'image/webp', toWebp('VP8X', 960, 540)],
  ['webp', 'image/webp', toWebp('VP8L', 960, 540)],
  ['webp', 'image/webp', toWebp('VP8 ', 960, 540)],
  ['svg', 'image/svg+xml', toSvg('<path d="M0 0"/>', 'width="720pt" height="405pt"')],
] as const)('a %s is known by its bytes, with its size in pixels', (ending, type, bytes) => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { medium, faults } = readMedium(`img/In Memory.${ending}`, bytes)
  expect(faults).toEqual([])
  expect(medium).toEqual({
    name: `in-memory-${sha256.slice(0, 12)}.${ending}`,
    type,
    sha256,
    bytes: bytes.length,
    width: 960,
    height: 540,
    path: `img/In Memory.${ending}`,
  })
  expect(checkShape('media', medium)).toEqual([])
})

test('a name that says another kind is told, and the picture published with the ending of its kind', () => {
  const { medium, faults } = readMedium('plot.png', toJpeg(2, 2))
  expect(medium?.name).toMatch(/^plot-[0-9a-f]{12}\.jpg$/)
  expect(faults).toEqual([
    { rule: 'image-kind', reason: 'Unexpected name `plot.png` of a JPEG, expected it to end in `.jpg`' },
  ])
  expect(readMedium('plot.JPEG', toJpeg(2, 2)).faults).toEqual([])
})

test('names in any script, and those that systems keep for themselves, become safe ones', () => {
  for (const path of ['图.png', '_own.png', 'CON.png', '-.png', 'a\u0301.png', `${'x'.repeat(200)}.png`])
    expect(readMedium(path, toPng(1, 1)).medium?.name).toMatch(/^[a-z0-9][a-z0-9-]{0,60}-[0-9a-f]{12}\.png$/)
})

test.each([
  ['Unexpected content of `a.png`, expected a PNG, JPEG, GIF, WebP or SVG', Buffer.from('<html>')],
  ['Unexpected content of `a.png`, expected a PNG, JPEG, GIF, WebP or SVG', Buffer.alloc(0)],
  ['Unexpected size of 60000 × 60000 pixels of `a.png`, expected at most 40 million', toPng(60_000, 60_000)],
  ['Unexpected end of `a.png`, expected a whole PNG', toPng(9, 9).subarray(0, -4)],
  ['Unexpected end of `a.png`, expected a whole PNG', toPng(0, 9)],
  ['Unexpected end of `a.png`, expected a whole JPEG', toJpeg(9, 9).subarray(0, 12)],
  ['Unexpected end of `a.png`, expected a whole WebP', toWebp('VP8L', 9, 9).subarray(0, 28)],
])('%s', (reason, bytes) => {
  const { medium, faults } = readMedium('a.png', bytes)
  expect(medium).toBeUndefined()
  expect(faults).toMatchObject([{ rule: 'image-content', reason }])
})

test('a picture that breaks off anywhere is told or carried, and never stops the program', () => {
  const files = [toPng(9, 9), toJpeg(9, 9), toGif(9, 9), toWebp('VP8X', 9, 9), toSvg('<g/>')]
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(60), fc.nat(255), (file, at, byte) => {
      const bytes = Buffer.from(file)
      bytes[at % bytes.length] = byte
      for (const some of [bytes, bytes.subarray(0, at)]) {
        const { medium, faults } = readMedium('a.png', some)
        expect(medium === undefined ? faults.length : 1).toBeGreaterThan(0)
        if (medium) expect(checkShape('media', medium)).toEqual([])
      }
    }),
  )
})
