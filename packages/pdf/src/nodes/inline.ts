import type { Delete, Emphasis, Phrasing, Strong } from '@prepdeck/model'
import { toCharacters } from './characters.ts'
import { toImage } from './image.ts'
import { toInlineCode } from './inline-code.ts'
import { toLink } from './link.ts'
import { toInlineMath } from './math.ts'
import type { PrintInline } from './print.ts'
import { deepest, type Setting } from './setting.ts'

/** What stands inside a line, ready for the templates. */
export function toInline(nodes: readonly Phrasing[], setting: Setting): PrintInline[] {
  return nodes.flatMap(node => (handlers[node.type] as Handler<Phrasing>)(node, setting))
}

/** The same as plain text. */
export function toPlain(nodes: readonly PrintInline[]): string {
  return nodes.map(toPlainText).join('')
}

function toPlainText(node: PrintInline): string {
  if (node.type === 'break') return ' '
  if (node.type === 'long') return node.parts.join('')
  return 'children' in node ? toPlain(node.children) : node.value
}

type Handler<Node> = (node: Node, setting: Setting) => PrintInline | PrintInline[]

type Handlers = { readonly [Type in Phrasing['type']]: Handler<Extract<Phrasing, { type: Type }>> }

const handlers: Handlers = {
  text: (node, { glyphs }) => toCharacters(node.value, glyphs),
  emphasis: toMarked,
  strong: toMarked,
  delete: toMarked,
  inlineCode: toInlineCode,
  inlineMath: toInlineMath,
  break: () => ({ type: 'break' }),
  link: toLink,
  image: toImage,
}

function toMarked(node: Emphasis | Strong | Delete, setting: Setting): PrintInline | PrintInline[] {
  const children = toInline(node.children, { ...setting, depth: setting.depth + 1 })
  return setting.depth < deepest.marks ? { type: node.type, children } : children
}
