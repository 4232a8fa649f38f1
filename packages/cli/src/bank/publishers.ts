import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { renderAnki } from '@prepdeck/anki'
import { renderDataset } from '@prepdeck/dataset'
import type { Artifact, Bank, RenderContext } from '@prepdeck/model'
import { type PdfOptions, renderPdf } from '@prepdeck/pdf'
import type { MediumReader } from '../files/media.ts'
import { count } from '../summary/contents.ts'
import type { World } from '../world.ts'

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

/** What each does, while it does it. */
const doing: Record<Publisher, (bank: Bank) => string> = {
  dataset: ({ items }) => `making the dataset of ${count(items.length, 'item')}`,
  anki: ({ cards }) => `making the decks of ${count(cards.length, 'card')}`,
  pdf: () => 'setting the sheets',
}

/**
 * Everything that one publisher makes of a bank.
 *
 * @param scratch A folder that must be there until the artifacts are written: they may be read out of it.
 */
export async function render(
  publisher: Publisher,
  bank: Bank,
  scratch: string,
  media: MediumReader,
  { progress }: Pick<World, 'progress'>,
  sheets: PdfOptions = {},
): Promise<Artifact[]> {
  if (publisher !== 'anki' || bank.cards.length > 0) progress?.step(doing[publisher](bank))
  const told = progress ? { onMade: progress.count } : {}
  const own = path.join(scratch, publisher)
  await mkdir(own)
  return renderers[publisher](bank, { scratch: own, media }, { ...sheets, ...told })
}
