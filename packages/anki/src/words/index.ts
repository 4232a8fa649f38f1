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

/** What templates and decks say, beside what the bank says. */
export type Word = keyof Words

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
  return (translations[language.toLowerCase().split('-')[0] ?? ''] ?? en)[word]
}
