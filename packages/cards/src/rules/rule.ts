import type { DraftCard } from '@prepdeck/model'
import type { Limits } from './limits.ts'

/** A rule about cards: what a card that is easy to learn is like. Every fault is a warning. */
export interface CardRule {
  /** Its name in messages. */
  readonly id: string
  /** What it asks, in one sentence. */
  readonly description: string
  /** The limits of `bank.yaml` that it goes by. */
  readonly limits: readonly (keyof Limits)[]
  readonly example: CardExample
  check(deck: Deck): Iterable<CardFault>
}

/** What the rules look at. */
export interface Deck {
  readonly cards: readonly DraftCard[]
  readonly language: string
  readonly limits: Limits
}

/** A card that is hard to learn. */
export interface CardFault {
  readonly card: DraftCard
  /** The part of the card that shows it: an object of the draft, whose place the parser knows. */
  readonly part?: object | undefined
  /** What is there and what was expected, a sentence without its stop. */
  readonly reason: string
  /** How to mend it. */
  readonly cure?: string
}

/** The same bullets done right and done wrong, in a section of a question file. */
export interface CardExample {
  readonly section: 'Key points' | 'Facts'
  readonly ok: string
  readonly notOk: string
}
