import type { Phrasing } from '@prepdeck/model'
import type { Html } from 'mdast'
import { readTags } from '../media/picture.ts'
import type { ProseContext } from './context.ts'

/** HTML in a line: `<br>` is a hard break, `<img>` a picture; of any other tag only what it encloses is kept. */
export function readInlineHtml(node: Html, context: ProseContext): Phrasing[] {
  if (isLineBreak(node.value)) return [{ type: 'break' }]
  const pictures = readTags(node)
  if (pictures.length > 0)
    return pictures.map(({ url, alt }) => {
      context.show(url)
      return { type: 'image', url, alt }
    })
  leaveOutHtml(node, context)
  return []
}

/** HTML as a block is left out, and stands in the report. */
export function leaveOutHtml(node: Html, context: ProseContext): void {
  if (isWrapping(node.value)) return
  context.leaveOut(isComment(node.value) ? 'comment' : 'html', node)
}

/** `<!-- a -->`, which is meant to leave nothing behind. */
export function isComment(html: string): boolean {
  return /^<!--[\s\S]*-->\s*$/.test(html)
}

/** `<br>`, `<br/>`. */
export function isLineBreak(html: string): boolean {
  return /^<br\s*\/?>$/i.test(html)
}

/** Tags that only stand around text: `<p>`, `</div>`. Without them nothing is lost. */
function isWrapping(html: string): boolean {
  return /^(?:\s*<\/?(?:p|div|center|span|section|article|font|small|details|summary)\b[^>]*>\s*)+$/i.test(
    html,
  )
}
