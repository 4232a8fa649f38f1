import { type Preview, servePreview } from '@prepdeck/preview'
import { Failure } from '../world.ts'

/** Where the page is unless another place is asked for: `prep` on the keys of a telephone. */
const usual = 7737

/**
 * Opens a page at a port; where none is asked for, at the usual one, or any other that is free.
 *
 * @throws Failure when the port that is asked for cannot be had.
 */
export async function open(port: number | undefined): Promise<Preview> {
  try {
    return await servePreview(port ?? usual)
  } catch (cause) {
    const { code } = cause as { code?: string }
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw cause
    if (port === undefined) return servePreview(0)
    const why = code === 'EADDRINUSE' ? 'is in use' : 'is not for everybody'
    throw new Failure(`port ${port} ${why}; name another, or leave --port out to have one chosen`, { cause })
  }
}
