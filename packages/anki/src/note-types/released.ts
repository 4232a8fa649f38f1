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
  basic: { mod: 1_795_258_652, fingerprint: '5f1341bac88b7255' },
  choice: { mod: 1_795_258_652, fingerprint: 'e939f67d22f1cac5' },
  fact: { mod: 1_795_258_652, fingerprint: '421b8eb5d2d831bf' },
  open: { mod: 1_795_258_652, fingerprint: 'cd7717a03bd19b31' },
  pitfall: { mod: 1_795_258_652, fingerprint: '36ef82aea091d2f1' },
  predict: { mod: 1_795_258_652, fingerprint: '4d2d4d10987978ff' },
  row: { mod: 1_795_258_652, fingerprint: '4210255641e0669c' },
}
