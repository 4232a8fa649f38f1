import * as fc from 'fast-check'

const containers = ['> ', '>', '- ', '-', '* ', '+ ', '1. ', '1.', '2. ', '27) ', '0. ', '1234567890. ']
const indents = [' ', '  ', '   ', '    ', '\t']
const leaves = [
  ...['', '', 'a', 'b c', 'a  ', 'a\\', '\\# a', '&amp;', '\u00a0'],
  ...['# a', '## a ##', '#', '===', '---', '***', '* * *'],
  ...['```', '~~~', '````', '``` js', '`a`', '`'],
  ...['<div>', '</div>', '<!-- a', '-->', '<!-- a -->', '<b>', '</b>', '<pre>', '</pre>', '<?'],
  ...['[a]: b', '[a]:', '"a"', '[a]', '[a](b)', '![a](b)', '*a*', '**', '_'],
]
const lineEndings = ['\n', '\n', '\n', '\n\n', '\r\n']

/** `  > 1. ## a ##` and a line ending. */
const line: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...containers, ...indents), { maxLength: 4 }),
    fc.constantFrom(...leaves),
    fc.constantFrom(...lineEndings),
  )
  .map(([head, leaf, end]) => `${head.join('')}${leaf}${end}`)

/** Anything after anything: `[a]:2. ~~~<div>`. */
const jumble: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...containers, ...indents, ...leaves, ...lineEndings), { maxLength: 20 })
  .map(pieces => pieces.join(''))

/** A document of CommonMark: mostly lines as people write them, now and then a jumble. */
export const markdownDocument: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(line, { minLength: 1, maxLength: 8 }).map(lines => lines.join('')) },
  { weight: 1, arbitrary: jumble },
)
