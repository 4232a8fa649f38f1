/** What `decode` makes of a file's bytes. */
export type Decoded = { readonly text: string } | { readonly reason: string }

/**
 * The text of a file that people wrote.
 *
 * @returns The text, or the reason why the bytes are none.
 */
export function decode(bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(0)
  if (nul >= 0) return { reason: `Unexpected byte 00 at ${nul}, expected text in UTF-8` }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { reason: 'Unexpected bytes, expected text in UTF-8' }
  }
}
