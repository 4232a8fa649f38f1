import { coloured } from '../terminal/colour.ts'

/** What one types behind `prepdeck`, and what it does. */
export type Example = readonly [words: string, what: string]

/** What the exit codes mean. */
export type Ends = Readonly<Partial<Record<0 | 1 | 2, string>>>

const usual: Ends = {
  0: 'fine, perhaps with warnings',
  1: 'the content has errors; nothing was written',
  2: 'prepdeck could not go on, or was called wrongly',
}

/** What stands below the options: examples that work, and the exit codes. It has colours; commander takes them out. */
export function toHelp(examples: readonly Example[], ends: Ends = usual): string {
  const width = Math.max(...examples.map(([words]) => words.length))
  return [
    '',
    coloured.bold('Examples:'),
    ...examples.map(([words, what]) => `  prepdeck ${words.padEnd(width)}  ${coloured.dim(what)}`.trimEnd()),
    '',
    coloured.bold('Exit codes:'),
    ...Object.entries(ends).map(([code, what]) => `  ${code}  ${what}`),
  ].join('\n')
}
