import type { Bank } from '@prepdeck/model'
import { readWords } from '../words.ts'
import type { Family } from './fonts.ts'

export interface ScriptFamily extends Family {
  /** Tells whether a text needs it. */
  readonly characters: RegExp
}

/** The families of the scripts in which a bank and its sheets' own words are written, beside those of every sheet. */
export function readScripts(bank: Bank): ScriptFamily[] {
  const text = JSON.stringify([
    bank.title,
    bank.description,
    bank.authors,
    bank.roles,
    bank.topics,
    bank.items,
    readWords(bank.language),
  ])
  const found = families.filter(({ characters }) => characters.test(text))
  return ideographs.test(text) ? [...found, toHanFamily(bank.language, text)] : found
}

/** Right to left, by the script a language is mostly written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [code = ''] = language.toLowerCase().split('-')
  return /-latn\b/i.test(language) || !rightToLeft.has(code) ? 'ltr' : 'rtl'
}

/** The direction of most letters: `Ada, שלום לך` → `rtl`; none where there are no letters. */
export function directionOfText(text: string): 'ltr' | 'rtl' | undefined {
  if (!lettersFromRight.test(text)) return /\p{L}/u.test(text) ? 'ltr' : undefined
  const letters = text.match(/\p{L}/gu) ?? []
  const fromRight = letters.filter(letter => lettersFromRight.test(letter))
  return fromRight.length * 2 >= letters.length ? 'rtl' : 'ltr'
}

const lettersFromRight = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

const weights = ['400Regular', '600SemiBold']

/** Cyrillic and Greek are in every face. A script that is not here is a line here. */
const families: readonly ScriptFamily[] = [
  {
    ...{ name: 'Noto Serif Hebrew', package: 'noto-serif-hebrew', faces: weights },
    characters: /\p{Script=Hebrew}/u,
  },
  {
    ...{ name: 'Noto Naskh Arabic', package: 'noto-naskh-arabic', faces: weights },
    characters: /\p{Script=Arabic}/u,
  },
  {
    ...{ name: 'Noto Serif Devanagari', package: 'noto-serif-devanagari', faces: weights },
    characters: /\p{Script=Devanagari}/u,
  },
]

const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** One character has other strokes in China, Japan, Korea and Taiwan: the language tells which. */
function toHanFamily(language: string, text: string): ScriptFamily {
  const of = (name: string) => ({
    ...{ name: `Noto Sans ${name}`, package: `noto-sans-${name.toLowerCase()}`, faces: weights },
    characters: ideographs,
  })
  if (/^zh-(hant|tw|hk|mo)\b/i.test(language)) return of('TC')
  if (/^zh\b/i.test(language)) return of('SC')
  if (/^ja\b/i.test(language) || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return of('JP')
  return /^ko\b/i.test(language) || /\p{Script=Hangul}/u.test(text) ? of('KR') : of('SC')
}
