import type { Position } from 'unist'

/** Where in the file a part of a block begins, if the block stands in the file as it is. */
export function startOfPart(
  at: number,
  html: string,
  position: Position | undefined,
): Position['start'] | undefined {
  if (!position) return undefined
  const { start, end } = position
  if ((end.offset ?? 0) - (start.offset ?? 0) !== html.length) return start
  const lines = html.slice(0, at).split(/\r\n|\n|\r/)
  const column = (lines.at(-1) ?? '').length + 1
  return {
    line: start.line + lines.length - 1,
    column: lines.length === 1 ? start.column + column - 1 : column,
    offset: (start.offset ?? 0) + at,
  }
}
