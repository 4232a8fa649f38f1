import { exampleOf } from '@prepdeck/model'
import { expect, test } from 'vitest'
import { compileSheet } from '../compiler.ts'
import { readFonts } from '../fonts/fonts.ts'
import { toGlyphs } from '../fonts/glyphs.ts'
import { openPdf } from '../open-pdf.fixture.ts'
import { type Order, toOrders } from '../order.ts'
import { toSettings } from '../settings.ts'
import { toStudyGuide } from '../sheets/study-guide.ts'
import { packPdf } from './pack.ts'

test('packing makes a file much smaller and changes nothing that a reader sees', async () => {
  const fonts = readFonts()
  const bank = exampleOf('bank')
  const guide = toStudyGuide(bank, toGlyphs(fonts))
  const [order] = toOrders(bank, undefined)
  const { pdf, objects } = compileSheet('study-guide', guide, toSettings(bank, order as Order), fonts)
  const packed = packPdf(objects)
  expect(packed.length).toBeLessThan(pdf.length * 0.6)
  expect(await openPdf(packed)).toEqual(await openPdf(pdf))
})
