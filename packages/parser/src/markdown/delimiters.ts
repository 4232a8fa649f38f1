import type { Nesting } from './nesting.ts'

/** What opens and closes in a line of text. An escaped character does neither. */
const token = /\\.|\*+|_+|~~+|\[|\]/gsu

/**
 * How deep emphasis and brackets are nested in each paragraph: `**a *b [c]***` → 3.
 *
 * As CommonMark pairs them, but for what code, links and HTML would hide: it is to find what nobody
 * wrote by hand, not to parse.
 */
export function* delimiterLevels(lines: readonly string[]): Generator<Nesting> {
  let start = 0
  for (const [index, line] of [...lines, ''].entries()) {
    if (/^[\s>]*$/.test(line)) {
      if (index > start) yield { line: start + 1, levels: levelsIn(lines.slice(start, index).join('\n')) }
      start = index + 1
    }
  }
}

/** Delimiters that wait for their counterpart. */
interface Opener {
  readonly mark: string
  length: number
  /** The levels between it and what comes next. */
  inner: number
}

function levelsIn(paragraph: string): number {
  const root: Opener = { mark: '', length: 0, inner: 0 }
  const open = [root]
  const waiting = new Map<string, number>()
  const pop = (): void => {
    const { mark, inner } = open.pop() ?? root
    waiting.set(mark, (waiting.get(mark) ?? 0) - 1)
    const outer = open.at(-1) ?? root
    outer.inner = Math.max(outer.inner, inner)
  }
  for (const { 0: run, index } of paragraph.matchAll(token)) {
    const { mark, opens, closes } = toDelimiter(run, paragraph, index)
    let length = run.length
    while (closes && length > 0 && (waiting.get(mark) ?? 0) > 0) {
      while (open.at(-1)?.mark !== mark) pop()
      const opener = open.at(-1) ?? root
      const paired = Math.min(opener.length, length)
      // `***` is two levels, strong in emphasis.
      opener.inner += Math.ceil(paired / 2)
      opener.length -= paired
      length -= paired
      if (opener.length === 0) pop()
    }
    if (opens && length > 0) {
      open.push({ mark, length, inner: 0 })
      waiting.set(mark, (waiting.get(mark) ?? 0) + 1)
    }
  }
  while (open.length > 1) pop()
  return root.inner
}

interface Delimiter {
  readonly mark: string
  readonly opens: boolean
  readonly closes: boolean
}

function toDelimiter(run: string, text: string, index: number): Delimiter {
  const [mark = ''] = run
  switch (mark) {
    case '\\':
      return { mark, opens: false, closes: false }
    case '[':
      return { mark, opens: true, closes: false }
    case ']':
      return { mark: '[', opens: false, closes: true }
    default:
      return { mark, ...flanking(mark, text[index - 1] ?? '\n', text[index + run.length] ?? '\n') }
  }
}

/** Whether a run of delimiters opens or closes emphasis, by the characters beside it. */
function flanking(mark: string, before: string, after: string): { opens: boolean; closes: boolean } {
  const isLeft = isRun(after) || (!isSpace(after) && (!isPunctuation(after) || !isWordy(before)))
  const isRight = isRun(before) || (!isSpace(before) && (!isPunctuation(before) || !isWordy(after)))
  if (mark !== '_') return { opens: isLeft, closes: isRight }
  return {
    opens: isLeft && (!isRight || isPunctuation(before)),
    closes: isRight && (!isLeft || isPunctuation(after)),
  }
}

/** micromark lets a run open before another run, and close after one, whatever is on its other side. */
function isRun(character: string): boolean {
  return /[*_~]/.test(character)
}

function isWordy(character: string): boolean {
  return !isSpace(character) && !isPunctuation(character)
}

function isSpace(character: string): boolean {
  return /\s/.test(character)
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character)
}
