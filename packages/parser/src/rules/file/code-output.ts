import type { Code, RootContent } from 'mdast'
import { sectionOf } from '../../question/file.ts'
import type { Rule } from '../rule.ts'

export const codeOutput: Rule<'question'> = {
  id: 'code-output',
  description:
    'A Python fence is followed at once by its `text output` or `text error`, or says `no-run` and begins with a comment that tells why.',
  severity: 'error',
  scope: 'question',
  example: { path: 'questions/list.md', ok: '```text output', notOk: '```text', at: '24:1' },
  *check(file) {
    const nodes = sectionOf(file, 'Answer')?.nodes ?? []
    for (const [index, node] of nodes.entries()) {
      if (node.type !== 'code' || node.lang !== 'python') continue
      const words = node.meta?.split(/\s+/) ?? []
      if (!words.includes('no-run') && !isOutput(nodes[index + 1]))
        yield {
          place: node,
          reason: 'Missing output, expected ` ```text output ` or ` ```text error ` right after the code',
        }
      if (words.includes('no-run') && !isExplained(node))
        yield { place: node, reason: 'Missing reason for `no-run`, expected a comment in its first line' }
    }
  },
}

function isOutput(node: RootContent | undefined): boolean {
  return node?.type === 'code' && node.lang === 'text' && /^(output|error)$/.test(node.meta ?? '')
}

function isExplained(code: Code): boolean {
  return /^#\s*\S/.test(code.value)
}
