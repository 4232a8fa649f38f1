import { areAdjacent, type Doubt, doubt, siblingOf, sourceOf } from './doubt.ts'

/** What block quotes, lists, items and footnotes show. */
export const containerDoubts: readonly Doubt[] = [
  doubt({
    name: 'a lazy line in a block quote',
    example: '* >&nbsp; ```\n   `a`\n',
    kinds: ['blockquote'],
    applies: spot => /(?:\r\n?|\n)(?![ \t]*>)/.test(sourceOf(spot)),
  }),
  doubt({
    name: 'a block quote that ends with a blank line',
    example: '> >- a\n\n# b\n>>> c\n> \n      <div>\n',
    kinds: ['blockquote'],
    applies: spot => /[\r\n][ \t>]*$/.test(sourceOf(spot)),
  }),
  doubt({
    name: 'a container in a block quote right before another block',
    example: '> > -# a\n>1.\n',
    kinds: ['list', 'blockquote', 'footnoteDefinition'],
    applies: spot => {
      const next = siblingOf(spot, 1)
      return spot.isQuoted && next !== undefined && areAdjacent(spot.node, next)
    },
  }),
  doubt({
    name: 'a tab before a box to tick',
    example: '  27) \t\t[ ] a ---\n',
    kinds: ['listItem'],
    applies: spot => typeof spot.node.checked === 'boolean' && /^[^[]*\t/.test(sourceOf(spot)),
  }),
  doubt({
    name: 'an address right behind a box to tick',
    example: '+ [ ] aa@b.cd~~a~~<div>1234567890. a===[a]:',
    kinds: ['listItem'],
    applies: ({ node, markdown }) => {
      const [first] = node.children
      const offset = first?.position?.start.offset ?? 0
      return (
        typeof node.checked === 'boolean' && /^\S*(?:@|www\.)/i.test(markdown.slice(offset, offset + 100))
      )
    },
  }),
  doubt({
    name: 'a footnote in another container, or indented',
    example: '2. - +++\n    [^a]: b | a | b | \n\n   \t    é\r\n',
    kinds: ['footnoteDefinition'],
    applies: ({ node, isContained }) => isContained || node.position?.start.column !== 1,
  }),
]
