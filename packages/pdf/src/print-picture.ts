/** Name → a picture as Typst is given it. */
export type Pictures = ReadonlyMap<string, PrintPicture>

export interface PrintPicture {
  readonly bytes: Buffer
  /** In pixels, where the bank knows them. */
  readonly width?: number
  readonly height?: number
}
