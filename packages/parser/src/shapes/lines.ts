import type { PhrasingContent } from 'mdast'

/** The nodes up to the first line ending, and those behind it. */
export function splitAtLine(nodes: readonly PhrasingContent[]): {
  readonly line: PhrasingContent[]
  readonly rest: PhrasingContent[]
} {
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'break') return { line: nodes.slice(0, index), rest: nodes.slice(index + 1) }
    const end = node.type === 'text' ? node.value.search(/\r?\n|\r/) : -1
    if (node.type !== 'text' || end < 0) continue
    const behind = node.value.slice(end).replace(/^(\r?\n|\r)/, '')
    const rest = behind ? [{ ...node, value: behind }] : []
    return {
      line: [...nodes.slice(0, index), { ...node, value: node.value.slice(0, end) }],
      rest: [...rest, ...nodes.slice(index + 1)],
    }
  }
  return { line: [...nodes], rest: [] }
}

/** The nodes of each line. */
export function toLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const { line, rest } = splitAtLine(nodes)
  return rest.length > 0 ? [line, ...toLines(rest)] : [line]
}
