import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Glyphs } from './fonts/glyphs.ts'

/** What the sheets say of themselves, in a language (BCP 47): its file in `templates/words/`, or nothing. */
export function readWords(language: string): string {
  const file = fileURLToPath(new URL(`../templates/words/${codeOf(language)}.typ`, import.meta.url))
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** Which file the templates take: that of the bank's language, or English where there is none or no face for it. */
export function toWordsLanguage(language: string, glyphs: Glyphs): string {
  const clusters = readWords(language).match(/[^\0-~\p{M}]\p{M}*/gu)
  return clusters?.every(cluster => invisible.test(cluster) || glyphs(cluster)) ? codeOf(language) : 'en'
}

/** `pt-BR` → `pt`; nothing that could lead out of the folder. */
function codeOf(language: string): string {
  return /^[a-z]{2,3}(?=-|$)/.exec(language.toLowerCase())?.[0] ?? 'en'
}

const invisible = /^\p{Default_Ignorable_Code_Point}/u
