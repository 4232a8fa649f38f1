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
  basic: { mod: 1_795_283_326, fingerprint: '462730b73f3f0c80' },
  choice: { mod: 1_795_283_326, fingerprint: 'efce0c31a8c84dc2' },
  fact: { mod: 1_795_283_326, fingerprint: '5278ebb8c42110df' },
  open: { mod: 1_795_283_326, fingerprint: 'f5aec67908e3a3b3' },
  pitfall: { mod: 1_795_283_326, fingerprint: '5f42709237c1de36' },
  predict: { mod: 1_795_283_326, fingerprint: 'f7c2576c46ef2464' },
  row: { mod: 1_795_283_326, fingerprint: '2f02b490ef4ebcdb' },
}
