import { resolveLink } from '../../path.ts'
import type { Rule } from '../rule.ts'

export const linkTarget: Rule<'bank'> = {
  id: 'link-target',
  description: 'A link within the bank leads to a file, and to a heading, that is there.',
  severity: 'error',
  scope: 'bank',
  example: {
    path: 'questions/list.md',
    ok: '../notes/sequences.md#lists',
    notOk: '../notes/sequence.md',
    at: '22:45',
  },
  *check(file, { fileAt, exists, anchorsOf }) {
    for (const { text: url, position: place } of file.links) {
      const path = resolveLink(file.path, url)
      const target = fileAt.get(path)
      if (!target && !exists(path))
        yield { place, reason: `Unexpected link to \`${path}\`, expected a file that is there` }
      else if (target && !hasAnchor(url, () => anchorsOf(target.headings)))
        yield {
          place,
          reason: `Unexpected link to \`${url}\`, expected a heading that is in \`${path}\``,
        }
    }
  },
}

/** Whether the `#fragment` is there; without one the address leads to the top. */
function hasAnchor(url: string, anchors: () => ReadonlySet<string>): boolean {
  const fragment = url.split('#')[1]
  return !fragment || anchors().has(fragment.toLowerCase())
}
