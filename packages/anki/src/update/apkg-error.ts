/** A file that is no Anki package, or one that cannot be read; the message says what it is. */
export class ApkgError extends Error {
  override readonly name = 'ApkgError'
}
