import type { Long, Plain } from './print-characters.ts'

/** The characters of scripts between which a line may end anywhere. */
export const ideographs: string = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF`

/** Text in which each word of more than 28 characters is cut where a line may end, after `/` or `_` say. */
export function toWords(text: string): (Plain | Long)[] {
  return text
    .split(words)
    .filter(Boolean)
    .map(word =>
      longWord.test(word)
        ? { type: 'long', parts: word.match(pieces) ?? [word] }
        : { type: 'text', value: word },
    )
}

const words = new RegExp(`([^\\s${ideographs}]{29,})`, 'u')
const longWord = new RegExp(`^[^\\s${ideographs}]{29}`, 'u')

/** At most 16 characters and the marks of punctuation after them, no accent torn off. */
const pieces =
  /(?:[^\p{M}/?&=.,:;_()[\]-]\p{M}*){0,16}(?:[/?&=.,:;_()[\]-]\p{M}*){1,4}|(?:\P{M}\p{M}*){1,16}|\p{M}+/gu
