import type { Renderer } from '@prepdeck/model'
import { compileSheet } from './compiler.ts'
import { readFonts } from './fonts.ts'
import { toGlyphs } from './glyphs.ts'
import { packPdf } from './pack.ts'
import { toStudyGuide } from './study-guide.ts'

export type Paper = 'a4' | 'letter'

export interface PdfOptions {
  /** The paper of the sheet; A4 when it is not given. */
  readonly paper?: Paper
}

/**
 * A bank as a study guide to be printed: `pdf/<bank>-study-guide-<paper>.pdf`, tagged, PDF/UA-1.
 *
 * Characters that no shipped font has are printed as their code points: `你` → `[U+4F60]`.
 *
 * @returns One file, or none for a bank without items.
 * @throws Error when the sheet cannot be laid out: a fault of the templates or of the engine.
 */
export const renderPdf: Renderer<PdfOptions> = async (bank, _context, { paper = 'a4' } = {}) => {
  if (bank.items.length === 0) return []
  const fonts = readFonts()
  const sheet = toStudyGuide(bank, toGlyphs(fonts))
  const { pdf } = compileSheet('study-guide', { paper, ...sheet }, fonts)
  return [{ path: `pdf/${bank.id}-study-guide-${paper}.pdf`, contents: await packPdf(pdf) }]
}
