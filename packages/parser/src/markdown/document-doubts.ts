import { type Doubt, doubt } from './doubt.ts'

/** What a document as a whole shows. */
export const documentDoubts: readonly Doubt[] = [
  doubt({
    name: 'NUL is a character',
    example: 'a\0',
    kinds: ['root'],
    applies: ({ markdown }) => markdown.includes('\0'),
  }),
  doubt({
    name: 'front matter may be TOML',
    example: '+++\na = 1\n+++\n',
    kinds: ['root'],
    applies: ({ markdown }) => markdown.startsWith('+++'),
  }),
  doubt({
    name: 'front matter that nothing closes is a thematic break, and then more is text',
    example: '---\n> # a\n',
    kinds: ['root'],
    applies: ({ node, markdown }) => markdown.startsWith('---') && node.children[0]?.type !== 'yaml',
  }),
  doubt({
    name: 'an escaped delimiter before another',
    example: '***---<div>a\\**1.````"a"',
    kinds: ['root'],
    applies: ({ markdown }) => /\\[*_~][*_~]/.test(markdown),
  }),
  doubt({
    name: 'an emoji beside a delimiter, which is a letter to the reference parser',
    example: 'a  $$![a]``` js😀***`|`**-->',
    kinds: ['root'],
    applies: ({ markdown }) => beside.test(markdown) && between.test(markdown),
  }),
]

/** What costs little to look for in every text, before what is meant: not where a line or a word ends. */
const beside = /[\udc00-\udfff][*_~]|[*_~][\ud800-\udbff]/
const between = /(?<=[\udc00-\udfff])[*_~]+(?=[^\s*_~])|(?<=[^\s*_~])[*_~]+[\ud800-\udbff]/
