import type { PhrasingContent } from 'mdast'
import { textOf } from './text.ts'

/** What people write behind a statement that is true or false. */
const words =
  't|f|v|true|false|verdadero|falso|verdadeiro|vrai|faux|richtig|falsch|wahr|vero|верно|неверно|правда|ложь|вірно|невірно|prawda|fałsz|đúng|sai|benar|salah|doğru|yanlış|对|错|對|錯|正确|错误|正確|錯誤|참|거짓|○|×|√'
const atEnd = new RegExp(`(?:(?<!\\s)\\s+)?[([（【]\\s?(?:${words})\\s?[)\\]）】][.。]?\\s*$`, 'iu')
const alone = new RegExp(`^[([（【]?\\s?(?:${words})\\s?[)\\]）】]?[.。]?$`, 'iu')

/** A statement, and whether it is true. */
export interface Verdict {
  readonly statement: readonly PhrasingContent[]
  readonly verdict: readonly PhrasingContent[]
}

/**
 * Takes the verdict off a statement: `The earth is flat. (F)`, `Water is wet. **True**`
 *
 * In plain text it stands in brackets; nothing may stand behind it.
 */
export function readVerdict(nodes: readonly PhrasingContent[]): Verdict | undefined {
  const last = nodes.at(-1)
  const before = nodes.slice(0, -1)
  if (last?.type === 'strong' || last?.type === 'emphasis')
    return alone.test(textOf(last).trim()) && states(before)
      ? { statement: before, verdict: [last] }
      : undefined
  const mayEnd = last?.type === 'text' && /[)\]）】][.。]?\s*$/u.test(last.value.slice(-4))
  const at = mayEnd ? last.value.search(atEnd) : -1
  if (last?.type !== 'text' || at < 0) return undefined
  const statement = [...before, { ...last, value: last.value.slice(0, at) }]
  return states(statement)
    ? { statement, verdict: [{ ...last, value: last.value.slice(at).trim() }] }
    : undefined
}

/** Whether something is stated in words, be they spaced or not, and not of a name in code. */
function states(nodes: readonly PhrasingContent[]): boolean {
  return (
    nodes[0]?.type !== 'inlineCode' &&
    /\S\s+\S+\s+\S|[\p{sc=Han}\p{sc=Hira}\p{sc=Hang}]{4}/u.test(textOf(nodes))
  )
}
