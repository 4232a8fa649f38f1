import { PDFDocument } from 'pdf-lib'

/**
 * The same document with its objects in compressed streams (ISO 32000-1, 7.5.7).
 *
 * A tagged document is mostly small dictionaries, so it shrinks to about a third. Nothing is changed but
 * the packing: no new dates, no new producer.
 */
export async function packPdf(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  return document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  })
}
