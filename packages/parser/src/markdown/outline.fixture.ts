/** A block of an outline, and what it holds. */
export interface OutlineBlock {
  readonly label: string
  readonly children?: readonly OutlineBlock[]
}

/**
 * Blocks as lines, each indented below what holds it.
 *
 * `27. ### What *is* it?` → `list 27 tight` / `  item` / `    heading 3: What is it`
 */
export function show(blocks: readonly OutlineBlock[]): string {
  return blocks.flatMap(({ label, children = [] }) => [label, ...indented(show(children))]).join('\n')
}

function indented(lines: string): string[] {
  return lines === '' ? [] : lines.split('\n').map(line => `  ${line}`)
}

export function listLabel(start: number | null | undefined, isLoose: boolean): string {
  return `list ${start ?? 'of bullets'} ${isLoose ? 'loose' : 'tight'}`
}

/** mdast keeps the file's line endings, and parts the info string at its first space. */
export function codeLabel(info: string, value: string): string {
  return `code ${wordsIn(info)}: ${JSON.stringify(value.replaceAll('\r\n', '\n'))}`
}

/** mdast keeps the line endings, also those at the end of the file. */
export function htmlLabel(value: string): string {
  return `html: ${JSON.stringify(value.replaceAll('\r\n', '\n').trimEnd())}`
}

/** The words of a text: which `*` is emphasis is no matter of blocks. */
export function wordsIn(text: string): string {
  return (
    text
      .replace(/[*_]/g, '')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  )
}
