import type { NoteTypeKey } from './ids.ts'

/** A note type as it was last released. */
export interface Released {
  /** Seconds since 1970. An import takes over templates and styles only if this is later than the learner's. */
  readonly mod: number
  /** The first 64 bits of the SHA-256 of the model without its `mod`, in hexadecimal. */
  readonly fingerprint: string
}

/** Kept by hand; the test beside `model.ts` says what to write when a note type has changed. */
export const released: Readonly<Record<NoteTypeKey, Released>> = {
  basic: { mod: 1_795_295_363, fingerprint: '2f7369d5e398fe54' },
  choice: { mod: 1_795_295_363, fingerprint: '7fc8e588675d96f4' },
  fact: { mod: 1_795_295_363, fingerprint: '577481b40b4d809b' },
  open: { mod: 1_795_295_363, fingerprint: '82ace1777bf57497' },
  pitfall: { mod: 1_795_295_363, fingerprint: 'cef932d3d3fe0fad' },
  predict: { mod: 1_795_295_363, fingerprint: 'd6d872de0c1268b1' },
  row: { mod: 1_795_295_363, fingerprint: 'bc63c83b6702a60a' },
}
