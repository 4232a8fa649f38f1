import { ar } from './ar.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en, type Words } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

/** What templates say, beside what the bank says. */
export type Word = keyof Words['card']

/** What a deck says of itself. */
export type DeckWords = Words['deck']

/** By the first part of a language's tag (BCP 47). Note types write other languages over English. */
export const translations: Readonly<Record<string, Words>> = {
  ar,
  da,
  de,
  es,
  fa,
  fr,
  he,
  it,
  ja,
  nl,
  pl,
  pt,
  ru,
  sv,
  uk,
  zh,
}

/** A word in a language (BCP 47), else in English. */
export function wordIn(language: string, word: Word): string {
  return wordsIn(language).card[word]
}

/** What a deck says of itself in a language (BCP 47), else in English. */
export function deckWordsIn(language: string): DeckWords {
  return wordsIn(language).deck
}

function wordsIn(language: string): Words {
  return translations[language.toLowerCase().split('-')[0] ?? ''] ?? en
}
