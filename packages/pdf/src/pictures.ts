import { type Bank, type RenderContext, readMedia } from '@prepdeck/model'
import { canPrint } from './compiler.ts'
import { toDrawing, toDrawingGlyphs } from './drawing.ts'
import type { Font } from './fonts/fonts.ts'
import type { Pictures, PrintPicture } from './print-picture.ts'

/**
 * The pictures of a bank that can be printed. Of one that cannot, such as a PNG with damaged pixels, the sheets
 * show the text alternative.
 */
export async function readPictures(
  bank: Bank,
  context: RenderContext,
  fonts: readonly Font[],
): Promise<Pictures> {
  const media = await readMedia(bank, context)
  if (media.size === 0) return new Map()
  const glyphs = toDrawingGlyphs(fonts)
  const pictures = new Map(
    bank.media.map(({ name, type, width, height }): [string, PrintPicture] => {
      const bytes = Buffer.from(media.get(name) as Uint8Array)
      const size = { ...(width ? { width } : {}), ...(height ? { height } : {}) }
      return [name, { bytes: type === 'image/svg+xml' ? toDrawing(bytes, glyphs) : bytes, ...size }]
    }),
  )
  if (canPrint(pictures, fonts)) return pictures
  return new Map([...pictures].filter(picture => canPrint(new Map([picture]), fonts)))
}
