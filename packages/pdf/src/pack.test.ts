import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { compileSheet } from './compiler.ts'
import { readFonts } from './fonts.ts'
import { toGlyphs } from './glyphs.ts'
import { openPdf } from './open-pdf.fixture.ts'
import { packPdf } from './pack.ts'
import { toStudyGuide } from './study-guide.ts'

test('packing makes a file much smaller and changes nothing that a reader sees', async () => {
  const fonts = readFonts()
  const guide = toStudyGuide(exampleOf('bank'), toGlyphs(fonts))
  const { pdf } = compileSheet('study-guide', { paper: 'a4', ...guide }, fonts)
  const packed = await packPdf(pdf)
  expect(packed.length).toBeLessThan(pdf.length * 0.6)
  expect(await openPdf(packed)).toEqual(await openPdf(pdf))
})
