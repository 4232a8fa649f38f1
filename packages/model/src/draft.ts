import type { Bank, Card, Fate, Note, Question } from './types.ts'

/** What the lock alone knows of a card or an item. */
type Identity = 'id' | 'guid' | 'since' | 'changed'

/** A question or note as it was read: its id is its file's name, or not known yet. */
export type DraftItem = DraftQuestion | DraftNote
export type DraftQuestion = Omit<Question, Identity> & { readonly id?: string }
export type DraftNote = Omit<Note, Identity> & { readonly id?: string }

/** A card without an identity. */
export type DraftCard = Unidentified<Card>

/** `Omit` over each member of the union, so that `kind` still tells them apart. */
type Unidentified<T> = T extends Card
  ? Omit<T, Identity | 'item'> & {
      /** The place of its question or note in `items`. */
      readonly item: number
      /** What it asks, as plain text: how it is found again at the next build. */
      readonly key: string
    }
  : never

/** A bank as it was read: no identities, no cards, no history. */
export type Draft = Omit<Bank, '$schema' | 'uid' | 'items' | 'cards' | 'retired'> & {
  readonly items: readonly DraftItem[]
  /** What the author says became of ids; the lock knows since when. */
  readonly retired: readonly Fate[]
}

/** A draft and its cards, in the order in which to learn them. */
export type DraftWithCards = Draft & { readonly cards: readonly DraftCard[] }
