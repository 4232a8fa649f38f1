import type { Document } from '../document.ts'
import { resolveLink } from '../path.ts'
import type { Rule } from './rule.ts'

export const linkTarget: Rule<'document'> = {
  id: 'link-target',
  description: 'A link within the bank leads to a file, and to a heading, that is there.',
  severity: 'error',
  scope: 'document',
  example: {
    path: 'questions/list.md',
    ok: '../notes/sequences.md#lists',
    notOk: '../notes/sequence.md',
    at: '22:45',
  },
  *check(document, { documentAt, exists }) {
    for (const node of document.links) {
      const path = resolveLink(document.path, node.url)
      const target = documentAt.get(path)
      if (!target && !exists(path))
        yield { place: node, reason: `Unexpected link to \`${path}\`, expected a file that is there` }
      else if (target && !hasAnchor(target, node.url))
        yield {
          place: node,
          reason: `Unexpected link to \`${node.url}\`, expected a heading that is in \`${path}\``,
        }
    }
  },
}

/** Whether `#fragment` is the anchor of one of the headings. */
function hasAnchor({ anchors }: Document, url: string): boolean {
  const fragment = url.split('#')[1]
  return !fragment || anchors().has(fragment.toLowerCase())
}
