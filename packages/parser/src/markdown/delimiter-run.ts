/** A delimiter, once or more. A bracket is a run too. */
export interface DelimiterRun {
  readonly mark: Mark
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
}

/** What pairs with its like; `[` stands for both brackets. */
export type Mark = '*' | '_' | '~' | '['

/** An escaped character is none. */
const token = /\\.|\*+|_+|~~+|\[|\]/gsu

/** The runs of a paragraph, in their order: `*a* [b]` → `*` opens, `*` closes, `[` opens, `[` closes. */
export function* readDelimiterRuns(paragraph: string): Generator<DelimiterRun> {
  for (const { 0: run, index } of paragraph.matchAll(token)) {
    const [mark] = run
    const [before, after] = [paragraph[index - 1], paragraph[index + run.length]]
    if (mark === '[') yield { mark, length: 1, opens: true, closes: false }
    if (mark === ']') yield { mark: '[', length: 1, opens: false, closes: true }
    if (mark === '*' || mark === '_' || mark === '~')
      yield { mark, length: run.length, ...flanking(mark, before, after) }
  }
}

/** Whether a run opens or closes emphasis, by the characters beside it: CommonMark 0.31.2, section 6.2. */
function flanking(mark: Mark, before = '\n', after = '\n'): { opens: boolean; closes: boolean } {
  const isLeft = isRun(after) || isWordy(after) || (isPunctuation(after) && !isWordy(before))
  const isRight = isRun(before) || isWordy(before) || (isPunctuation(before) && !isWordy(after))
  return mark === '_'
    ? { opens: isLeft && (!isRight || !isWordy(before)), closes: isRight && (!isLeft || !isWordy(after)) }
    : { opens: isLeft, closes: isRight }
}

/** micromark lets a run open before another run, and close after one, whatever is on its other side. */
function isRun(character: string): boolean {
  return /[*_~]/.test(character)
}

function isWordy(character: string): boolean {
  return !/[\s\p{P}\p{S}]/u.test(character)
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character)
}
