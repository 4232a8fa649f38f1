import type { Code, Nodes } from 'mdast'
import type { VFile } from 'vfile'
import type { Expected, Fence } from './fence.ts'
import { parseMarkdown } from './markdown.ts'

/** The Python and SQL fences of a Markdown file, in their order, each with the fence of its output. */
export function readFences(file: VFile): Fence[] {
  return fencesIn(parseMarkdown(file), file.path)
}

function fencesIn(node: Nodes, path: string): Fence[] {
  if (!('children' in node)) return []
  return node.children.flatMap((child, at) =>
    isCode(child) ? [toFence(child, node.children[at + 1], path)] : fencesIn(child, path),
  )
}

function isCode(node: Nodes): node is Code & { lang: Fence['language'] } {
  return node.type === 'code' && (node.lang === 'python' || node.lang === 'sql')
}

function toFence(code: Code & { lang: Fence['language'] }, next: Nodes | undefined, path: string): Fence {
  const expected = toExpected(next)
  return {
    path,
    line: lineOf(code),
    language: code.lang,
    code: `${code.value}\n`,
    noRun: wordsOf(code).includes('no-run'),
    ...(expected && { expected }),
  }
}

function toExpected(node: Nodes | undefined): Expected | undefined {
  if (node?.type !== 'code' || node.lang !== 'text') return undefined
  const kind = (['output', 'error'] as const).find(kind => wordsOf(node).includes(kind))
  return kind && { kind, text: `${node.value}\n`, line: lineOf(node) }
}

/** ```` ```python predict ```` → `['predict']` */
function wordsOf({ meta }: Code): string[] {
  return meta?.split(/\s+/) ?? []
}

function lineOf(node: Code): number {
  return node.position?.start.line ?? 1
}
