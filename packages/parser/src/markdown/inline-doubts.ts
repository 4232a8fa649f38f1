import { type Doubt, doubt, type Spot, sourceOf } from './doubt.ts'

/** What stands within a text shows. */
export const inlineDoubts: readonly Doubt[] = [
  doubt({
    name: 'delimiters of several kinds in a row, within a word or one around another',
    example: '# a* * *_*a*[a]',
    kinds: ['paragraph', 'heading', 'tableCell'],
    applies: spot => {
      const source = sourceOf(spot)
      return adjacent.test(source) && mixed.test(source)
    },
  }),
  doubt({
    name: 'one tilde strikes out',
    example: '~a~',
    kinds: ['delete'],
    applies: ({ markdown, start }) => markdown[start + 1] !== '~',
  }),
  doubt({
    name: 'an address without its scheme, or right behind a letter',
    example: '-www.a.bc\n',
    kinds: ['link'],
    applies: spot => isBare(spot) && !/^[\s(*_~[\]]?https?:/i.test(headOf(spot)),
  }),
  doubt({
    name: 'HTML over several lines, in a container',
    example: '1. 0. -<!-- a\n    ![a](b)\n--- <b> -->\n',
    kinds: ['html'],
    applies: ({ node, parent, isContained }) =>
      isContained && parent !== undefined && isOfText(parent.type) && /[\r\n]/.test(node.value),
  }),
  doubt({
    name: 'a line in a container after a code span or tag that nothing closes',
    example: '2. `\n        <!-- a -->\n',
    kinds: ['paragraph', 'heading'],
    applies: ({ node: { children }, isContained }) =>
      isContained &&
      children.some((node, index) => index < children.length - 1 && node.position?.end.column === 1) &&
      children.some(node => node.type === 'text' && unclosed.test(node.value)),
  }),
]

/** How a code span, HTML, a formula, the address of a link begin. */
const unclosed = /`|<[a-z!?/]|\$\$|\]\(/i

/** What costs little to look for in every text. */
const adjacent = /\*[_~]|_[*~]|~[*_]/

/** `1._*a`, `*_*`; not `(**_a` and `a_**.`, as people write them. */
const mixed =
  /(?<=[^\s*_~("'«“¿¡])(?:\*+[_~]|_+[*~]|~+[*_])[*_~]*[^\s*_~.,;:!?)"'»”]|\*[_~]+\*|_[*~]+_|~[*_]+~/

/** Whether a link is an address and no more: `https://a.bc`. */
function isBare({ markdown, start }: Spot): boolean {
  return !/[[<]/.test(markdown.charAt(start))
}

/** Where an address begins, and the character before it: `(https:/`. */
function headOf({ markdown, start }: Spot): string {
  return markdown.slice(Math.max(0, start - 1), start + 7)
}

function isOfText(type: string): boolean {
  return !/^(?:root|blockquote|listItem|footnoteDefinition)$/.test(type)
}
