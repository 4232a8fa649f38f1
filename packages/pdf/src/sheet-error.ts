/** A sheet that cannot be made as it was asked for: said in words, for whoever asked. */
export class SheetError extends Error {
  override readonly name = 'SheetError'
}
