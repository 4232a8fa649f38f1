/** A piece of plain text. */
export type Characters = Plain | Long | { readonly type: 'emoji' | 'missing'; readonly value: string }

export interface Plain {
  readonly type: 'text'
  readonly value: string
}

/** A word too long for a line, in pieces between which the line may end. */
export interface Long {
  readonly type: 'long'
  readonly parts: readonly string[]
}
