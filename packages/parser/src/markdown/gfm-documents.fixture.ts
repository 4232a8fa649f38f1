import * as fc from 'fast-check'
import { markdownDocument } from './documents.fixture.ts'

/** What GFM, mathematics and front matter add, and characters that are more than a byte. */
const pieces = [
  ...['| a | b |', '| - | - |', '|-|', 'a | b', '- | -', '\\|', '`|`', '~~a~~', '~a~', '[x] a', '[ ] a'],
  ...['[^a]', '[^a]: b', '$$', '$$ a', '$a$', '$$a$$', 'https://a.bc', 'https://a.bc/d_e?f=g&h).'],
  ...['<https://a>', 'www.a.bc', 'a@b.cd', '---', '+++', 'a: b', '&nbsp;', '&#0;', '\0', '\r', '# ', '```'],
  ...['😀', '你好', 'é', '你**好**', '**a**b', '`a`', '*a*', '[a]', '<b>', '> ', '- ', '1. ', '27. ', '   '],
]

/** `- ~~a~~ 😀` and a line ending. */
const line: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
    fc.constantFrom(' ', ''),
    fc.constantFrom('\n', '\n\n', '\r\n'),
  )
  .map(([parts, between, end]) => `${parts.join(between)}${end}`)

/** A document of all that we read: CommonMark, and lines of what else there is. */
export const gfmDocument: fc.Arbitrary<string> = fc
  .array(fc.oneof(markdownDocument, line), { maxLength: 5 })
  .map(parts => parts.join(''))
