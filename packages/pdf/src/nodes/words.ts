import type { Long, Plain } from './print.ts'

/** Text in which each word of more than 28 characters is cut where a line may end, after `/` or `_` say. */
export function toWords(text: string): (Plain | Long)[] {
  return text
    .split(/(\S{29,})/u)
    .filter(Boolean)
    .map(word =>
      /^\S{29}/u.test(word)
        ? { type: 'long', parts: word.match(pieces) ?? [word] }
        : { type: 'text', value: word },
    )
}

/** At most 16 characters and the marks of punctuation after them, no accent torn off. */
const pieces =
  /(?:[^\p{M}/?&=.,:;_()[\]-]\p{M}*){0,16}(?:[/?&=.,:;_()[\]-]\p{M}*){1,4}|(?:\P{M}\p{M}*){1,16}|\p{M}+/gu
