import { ar } from './ar.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { type DeckWords, en } from './en.ts'
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

export type { DeckWords } from './en.ts'

/** By the first part of a language's tag (BCP 47). */
const translations: Readonly<Record<string, DeckWords>> = {
  ar,
  da,
  de,
  en,
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

/** What a deck says of itself in a language (BCP 47), else in English. */
export function deckWordsIn(language: string): DeckWords {
  return translations[language.toLowerCase().split('-')[0] ?? ''] ?? en
}
