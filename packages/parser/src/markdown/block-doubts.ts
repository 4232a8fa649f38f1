import { areAdjacent, type Doubt, doubt, isContainer, type Spot, siblingOf, sourceOf } from './doubt.ts'

/** What blocks of text, code and HTML show. */
export const blockDoubts: readonly Doubt[] = [
  doubt({
    name: 'text that begins as a list, a box to tick or a definition does',
    example: '    code\n\n27. a\n',
    kinds: ['paragraph', 'heading', 'table'],
    applies: ({ markdown, start }) => matchesAt(beginning, markdown, start),
  }),
  doubt({
    name: 'a line that is indented by a tab, in a container',
    example: ' * 2. *a* *a* [a]: b <!-- a\n\t\t0. _ # a "a" a\\\n    [a]: b\n',
    kinds: ['paragraph', 'heading'],
    applies: spot => spot.isContained && /[\r\n][ >]*\t/.test(sourceOf(spot)),
  }),
  doubt({
    name: 'a delimiter row that makes no table',
    example: '- | - # a\n1.27) |-|\n     | - | - |',
    kinds: ['paragraph'],
    applies: spot => /(?:^|[\r\n])[ \t>]*[|:-][|:\- \t]*(?:[\r\n]|$)/.test(sourceOf(spot)),
  }),
  doubt({
    name: 'a paragraph that is cut in two at what looked like the head of a table',
    example: '    <!-- a -->\n1234567890. 0. [a]:\n1234567890. \t~~~ | a | b |\r\n- | - | - |\n',
    kinds: ['paragraph', 'table'],
    applies: spot => {
      const before = siblingOf(spot, -1)
      return before?.type === 'paragraph' && areAdjacent(before, spot.node)
    },
  }),
  doubt({
    name: 'a fence with a reference or odd white space behind it',
    example: '``` a \u00a0b',
    kinds: ['code', 'math'],
    applies: spot => isFenced(spot) && /&|[^\S ]/.test(lineAt(spot.markdown, spot.start)),
  }),
  doubt({
    name: 'a fence in a container that does not end with a fence',
    example: '- ```\n\n>`a`\r\n',
    kinds: ['code', 'math'],
    applies: spot => spot.isContained && isFenced(spot) && !isClosed(sourceOf(spot)),
  }),
  doubt({
    name: 'an item that begins with indented code',
    example: '- a\n\n-     b\n      c\n',
    kinds: ['code'],
    applies: spot => !isFenced(spot) && spot.parent?.type === 'listItem' && spot.index === 0,
  }),
  doubt({
    name: 'indented code with a tab, or with an indented line behind it',
    example: '- a\n***\n        b\n        -c\n',
    kinds: ['code'],
    applies: spot =>
      !isFenced(spot) && (/\t|[\r\n]$/.test(sourceOf(spot)) || matchesAt(goesOn, spot.markdown, spot.end)),
  }),
  doubt({
    name: 'HTML in a container that does not end with its tag',
    example: '0. <!-- a\n\n1. ',
    kinds: ['html'],
    applies: spot => spot.isContained && isBlock(spot) && !isWhole(spot),
  }),
  doubt({
    name: 'a tag that interrupts no paragraph, right behind one',
    example: '* a\n</b>\n',
    kinds: ['html'],
    applies: spot => {
      const before = siblingOf(spot, -1)
      return (
        isBlock(spot) &&
        before !== undefined &&
        areAdjacent(before, spot.node) &&
        (isContainer(before) || (spot.isContained && before.type === 'paragraph')) &&
        !interrupting.test(spot.node.value)
      )
    },
  }),
]

/** `- `, `27. `, `[x]`, `[a]:` */
const beginning = /(?:[-+*]|\d{1,9}[.)])(?:[ \t\r\n]|$)|\[[ \txX\r\n]\]|\[[^[\]]*\]:/y

/** Blank lines, and one that is indented. */
const goesOn = /\s*(?:\t| {4})/y

/** Tags that people write and that may interrupt a paragraph; any other is only doubted. */
const interrupting =
  /^\s*<\/?(?:details|summary|div|p|table|thead|tbody|tr|td|th|ul|ol|li|h[1-6]|center|section|hr)(?=[\s/>])/i

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset
  return pattern.test(text)
}

function isFenced({ markdown, start }: Spot): boolean {
  return /[`~$]/.test(markdown.charAt(start))
}

function lineAt(markdown: string, offset: number): string {
  const end = markdown.slice(offset).search(/[\r\n]|$/)
  return markdown.slice(offset, offset + end)
}

/** Whether the last line of a block of code is a fence like the first. */
function isClosed(source: string): boolean {
  const [fence = ''] = source.match(/^[`~$]+/) ?? []
  const [, closing] = source.match(/[\r\n][ \t>]*([`~$]+)[ \t]*$/) ?? []
  return closing?.startsWith(fence) === true
}

/** Whether HTML is a block of its own, not a part of a text. */
function isBlock({ parent }: Spot): boolean {
  return parent?.type === 'root' || (parent !== undefined && isContainer(parent))
}

function isWhole({ node, markdown, end }: Spot): boolean {
  const html = 'value' in node ? node.value.trimStart() : ''
  if (html.startsWith('<!--')) return html.endsWith('-->')
  return (
    html.endsWith('>') && markdown[end - 1] === '>' && !/^<(?:pre|script|style|textarea|[?!])/i.test(html)
  )
}
