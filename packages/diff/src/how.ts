import type { BankChange } from '@prepdeck/model'

/** What differs between a thing as it was and as it is. */
export interface Difference {
  /** In what it says. */
  readonly content: readonly string[]
  /** In where it is: its id, file, role, tier. */
  readonly place: readonly string[]
}

/** The weightiest thing to be said of a difference; nothing where there is none. */
export function toHow({ content, place }: Difference): BankChange | undefined {
  if (content.length > 0) return 'updated'
  return place.length > 0 ? 'moved' : undefined
}
