import { en } from '../words/en.ts'
import { translations, type Word } from '../words/index.ts'

/**
 * A word of a template. Note types are shared by the banks of all languages, so the template says it in
 * English, and `sayCss` says it otherwise where the card is in another language.
 */
export function say(word: Said): string {
  return `<span class="say say-${word}"><span lang="en">${en.card[word]}</span></span>`
}

/** A word on a card; the others name decks. */
export type Said = Exclude<Word, 'keyPoints' | 'openQuestions'>

const { keyPoints: _, openQuestions: __, ...onCards } = en.card
const said = Object.keys(onCards) as Said[]

/** Puts a word of the card's own language in the place of the English one. */
export const sayCss: string = [
  '@supports (content: var(--say)) {',
  ...said.map(word => `.say-${word}::before { content: var(--say-${word}); }`),
  ...Object.keys(translations).flatMap(toLanguageCss),
  '}\n',
].join('\n')

function toLanguageCss(language: string): string[] {
  const declarations = said.map(word => `--say-${word}: "${translations[language]?.card[word]}";`)
  return [
    `.page:lang(${language}) .say > span { display: none; }`,
    `.page:lang(${language}) { ${declarations.join(' ')} }`,
  ]
}
