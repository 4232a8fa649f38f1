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
  basic: { mod: 1_795_269_009, fingerprint: '199e98efe9e12231' },
  choice: { mod: 1_795_269_009, fingerprint: 'fe63f824d6fde204' },
  fact: { mod: 1_795_269_009, fingerprint: 'cadf4d8b4964be76' },
  open: { mod: 1_795_269_009, fingerprint: '5b1b455bab2e625e' },
  pitfall: { mod: 1_795_269_009, fingerprint: '0d6486cd4e99c9e3' },
  predict: { mod: 1_795_269_009, fingerprint: 'd02123d7770aafd1' },
  row: { mod: 1_795_269_009, fingerprint: '8661465856475045' },
}
