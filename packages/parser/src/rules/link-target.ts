import Slugger from 'github-slugger'
import type { Document } from '../document.ts'
import { nodesOf } from '../nodes.ts'
import { isRelative, resolveLink } from '../path.ts'
import { toString } from '../to-string.ts'
import type { Rule } from './rule.ts'

export const linkTarget: Rule<'document'> = {
  id: 'link-target',
  description: 'A link or image within the bank leads to a file, and to a heading, that is there.',
  severity: 'error',
  scope: 'document',
  example: {
    path: 'questions/list.md',
    ok: '../notes/sequences.md#lists',
    notOk: '../notes/sequence.md',
    at: '22:45',
  },
  *check(document, { documents, exists }) {
    const links = nodesOf(document.tree, 'link', 'image', 'definition').filter(({ url }) => isRelative(url))
    if (links.length === 0) return
    const targets = new Map(documents.map(other => [other.path, other]))
    const anchors = new Map<Document, ReadonlySet<string>>()
    for (const node of links) {
      const path = resolveLink(document.path, node.url)
      const target = targets.get(path)
      if (!target && !exists(path))
        yield { place: node, reason: `Unexpected link to \`${path}\`, expected a file that is there` }
      else if (target && !hasAnchor(target, node.url, anchors))
        yield {
          place: node,
          reason: `Unexpected link to \`${node.url}\`, expected a heading that is in \`${path}\``,
        }
    }
  },
}

/** Whether `#fragment` is the anchor that GitHub gives to one of the headings; `known` is filled on the way. */
function hasAnchor(document: Document, url: string, known: Map<Document, ReadonlySet<string>>): boolean {
  const fragment = url.split('#')[1]
  if (!fragment) return true
  const anchors = known.get(document) ?? toAnchors(document)
  known.set(document, anchors)
  return anchors.has(fragment.toLowerCase())
}

function toAnchors(document: Document): ReadonlySet<string> {
  const slugger = new Slugger()
  return new Set(nodesOf(document.tree, 'heading').map(heading => slugger.slug(toString(heading))))
}
