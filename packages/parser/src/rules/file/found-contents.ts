import type { Nodes } from 'mdast'
import { nodesOf } from '../../nodes.ts'
import { toString } from '../../to-string.ts'
import type { Rule } from '../rule.ts'

export const foundContents: Rule<'found'> = {
  id: 'found-contents',
  description: 'The contents of a page name the questions that were found in it, and no others.',
  severity: 'warning',
  scope: 'found',
  example: {
    path: 'notes.md',
    ok: '- [What is a set?](#3-what-is-a-set)\n',
    notOk: '',
    at: '5:1',
  },
  *check({ questions, outside }) {
    const lists = outside.filter(({ reason, node }) => reason === 'contents' && node.type === 'list')
    if (lists.length === 0) return
    const entries = new Set(lists.flatMap(({ node }) => readEntries(node as Nodes)))
    const prompts = questions.map(({ prompt }) => toKey(toString(prompt.nodes)))
    const missing = prompts.filter(prompt => !entries.has(prompt))
    const isContents = entries.size > 0 && missing.length < prompts.length / 2
    if (isContents && missing.length > 0)
      yield {
        place: lists[0]?.node,
        reason: `Unexpected contents of ${prompts.length - missing.length} questions, expected ${prompts.length}; \`${missing[0]}\` is not among them`,
      }
  },
}

function readEntries(list: Nodes): string[] {
  return nodesOf(list, 'link').map(link => toKey(toString(link)))
}

/** `1. What’s a “set”?` → `what's a "set"?`: contents are typed again, or made by a tool. */
function toKey(text: string): string {
  return text
    .replace(/^\W*\d{1,4}\s*[.)、:]\s*/u, '')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
