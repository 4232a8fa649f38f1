import type { Bank } from './types.ts'

/** A file to be written. */
export interface Artifact {
  /** Where, from the folder of outputs, with forward slashes: `anki/python-core.apkg`. */
  readonly path: string
  readonly contents: Uint8Array | AsyncIterable<Uint8Array>
}

/** What a publisher may use beside the bank and its own package's assets. */
export interface RenderContext {
  /** The absolute path of an empty folder, made and removed by the caller. */
  readonly scratch: string
  /** The bytes of a medium of the bank, by its name; not needed for a bank without media. */
  readonly media?: (name: string) => Promise<Uint8Array>
}

/** A publisher: the same bank gives the same bytes, on every machine, at every time. */
export type Renderer<Options = undefined> = (
  bank: Bank,
  context: RenderContext,
  options?: Options,
) => Promise<Artifact[]>
