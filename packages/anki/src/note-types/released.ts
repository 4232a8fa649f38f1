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
  basic: { mod: 1_795_219_200, fingerprint: '4f9fdf88f08108f1' },
  choice: { mod: 1_795_219_200, fingerprint: '19f93ba152e0aab2' },
  fact: { mod: 1_795_219_200, fingerprint: '6f51cc394345bb59' },
  open: { mod: 1_795_219_200, fingerprint: '5bce4a39a17091fb' },
  pitfall: { mod: 1_795_219_200, fingerprint: 'f8a80e2fb3ffd160' },
  predict: { mod: 1_795_219_200, fingerprint: 'defc79b4f548a760' },
  row: { mod: 1_795_219_200, fingerprint: 'b6ed4e6b520ddd18' },
}
