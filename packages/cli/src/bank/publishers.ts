import { renderAnki } from '@prepdeck/anki'
import { renderDataset } from '@prepdeck/dataset'
import type { Artifact, Bank, RenderContext } from '@prepdeck/model'
import { type PdfOptions, renderPdf } from '@prepdeck/pdf'
import type { MediumReader } from '../files/media.ts'
import { withScratch } from '../files/scratch.ts'

/** What publishes a bank; each writes a folder of its own name. */
export type Publisher = 'dataset' | 'anki' | 'pdf'

const renderers: Record<
  Publisher,
  (bank: Bank, context: RenderContext, sheets: PdfOptions) => Promise<Artifact[]>
> = {
  dataset: (bank, context) => renderDataset(bank, context),
  anki: (bank, context) => renderAnki(bank, context),
  pdf: renderPdf,
}

export const publishers: readonly Publisher[] = ['dataset', 'anki', 'pdf']

/** Everything that one publisher makes of a bank. */
export function render(
  publisher: Publisher,
  bank: Bank,
  media: MediumReader,
  sheets: PdfOptions = {},
): Promise<Artifact[]> {
  return withScratch(scratch => renderers[publisher](bank, { scratch, media }, sheets))
}
