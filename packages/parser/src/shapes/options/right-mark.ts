import type { PhrasingContent } from 'mdast'
import { textOf } from '../text.ts'

/** What people call the right option, behind its words; `Most Voted` stands in dumps of exams. */
const rightWords =
  'correct(?: answer)?|right(?: answer)?|answer|most voted|richtig|correcta|correcto|correta|correto|correcte|corretta|giusto|верно|правильно|правильный ответ|вірно|正确|正確|正解|정답'
const rightMark = new RegExp(
  `(?:(?<!\\s)\\s+)?(?:✅|✔️?|☑️?|✓|🟢|👈.*|(?:←|<-|<--)\\s*(?:correct|right|answer).*|[([（](?:${rightWords})[)\\]）])\\s*`,
  'iu',
)
/** The same in letters that stand out: `B. two **Most Voted**`. */
const rightNode = new RegExp(
  `^[([（]?(?:[✅✔☑✓]\\ufe0f?\\s?)?(?:${rightWords})?[)\\]）.!✅✔☑✓\\ufe0f]*$`,
  'iu',
)

/** Whether a part of an option says that it is right: `✅`, `(correct)`, `**Most Voted**`. */
export function isRightMark(node: PhrasingContent, index: number): boolean {
  return (node.type === 'text' && rightMark.test(node.value)) || (index > 0 && isRightNode(node))
}

function isRightNode(node: PhrasingContent): boolean {
  if (node.type !== 'strong' && node.type !== 'emphasis') return false
  const text = textOf(node).trim()
  return /[\p{L}✅✔☑✓]/u.test(text) && rightNode.test(text)
}

/** The mark is no part of the option: `[] ✅` → `[]`. */
export function withoutMark(node: PhrasingContent, index: number): PhrasingContent[] {
  if (index > 0 && isRightNode(node)) return []
  return [node.type === 'text' ? { ...node, value: node.value.replace(rightMark, ' ') } : node]
}
