import { readParagraphs } from './paragraphs.ts'

/** So many characters the fast parser may keep beside those of the text; at some billions it ends the program. */
const most = 1 << 26

/**
 * Whether the fast parser would take too much memory: at each `&amp;` and `\*` it keeps the whole
 * paragraph up to there once more.
 */
export function isTooMuchForFast(markdown: string): boolean {
  if (markdown.length * countReferences(markdown) <= most) return false
  let kept = 0
  for (const { text } of readParagraphs(markdown)) kept += text.length * countReferences(text)
  return kept > most
}

/** Character references and escapes, about: `&` and `\`. */
function countReferences(text: string): number {
  let count = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) count++
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) count++
  return count
}
