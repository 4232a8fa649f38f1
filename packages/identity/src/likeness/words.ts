/** The words of a text without regard to their order; the second `a` is `a 2`. */
export type Bag = ReadonlySet<string>

/** Where words end in any script, also in those that write no spaces (UAX #29). */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** What tells one question from another: letters, digits, and signs as in `C#`, `a += 1`, `@property`. */
const telling = /[\p{L}\p{N}\p{S}#%&*@/\\]/u

/**
 * The words of a text, in their order.
 *
 * `What is “C++”?` → `what`, `is`, `c`, `+`, `+` · `什么是列表？` → `什么`, `是`, `列表`
 */
export function toWords(text: string): string[] {
  const whole = text.normalize('NFKC').toLowerCase()
  return (whole.match(pieces) ?? [])
    .flatMap(piece => Array.from(segmenter.segment(piece), ({ segment }) => segment))
    .filter(segment => telling.test(segment))
}

/** Node keeps a copy of the whole text for each word of it; so a long one is taken apart first, at spaces. */
const pieces = /.{1,1000}(?:\s|$)|.{1,1000}/gsu

/** `a`, `list`, `or`, `a`, `tuple` → `a`, `list`, `or`, `a 2`, `tuple` */
export function toBag(words: readonly string[]): Bag {
  const counts = new Map<string, number>()
  return new Set(
    words.map(word => {
      const count = (counts.get(word) ?? 0) + 1
      counts.set(word, count)
      return count === 1 ? word : `${word} ${count}`
    }),
  )
}
