import type { Paragraph } from 'mdast'
import { type Point, toPoints } from '../../decode/points.ts'
import type { Document } from '../../document.ts'
import { nodesOf } from '../../nodes.ts'
import type { Rule } from '../rule.ts'

export const pseudoHeading: Rule<'document'> = {
  id: 'pseudo-heading',
  description: 'A space stands between the hashes of a heading and its text.',
  severity: 'error',
  scope: 'document',
  example: { path: 'notes/sequences.md', ok: '## Tuples', notOk: '##Tuples', at: '11:1' },
  *check(document) {
    for (const { place, found, hashes } of findPseudoHeadings(document))
      yield { place, reason: `Unexpected \`${found}\`, expected a space after \`${hashes}\`` }
  },
  *fix({ document }) {
    for (const { place, found, hashes, isDeep } of findPseudoHeadings(document)) {
      if (isDeep) continue
      const start = place.offset
      const end = start + hashes.length
      const reason = `\`${found}\` → \`${hashes} ${found.slice(hashes.length)}\``
      yield { path: document.path, start, end, text: `${hashes} `, reason }
    }
  },
}

/** A line of a paragraph that was meant as a heading. */
interface PseudoHeading {
  readonly place: Point
  /** The hashes and the characters behind them: `####5`. */
  readonly found: string
  readonly hashes: string
  /** Whether it is indented so far that it would go on the paragraph with the space, too. */
  readonly isDeep: boolean
}

/** Looks into the file as it is on disk: there a hash may be escaped, and is then no heading. */
function findPseudoHeadings({ tree, text }: Document): PseudoHeading[] {
  if (!anywhere.test(text)) return []
  const pointAt = toPoints(text)
  return nodesOf(tree, 'paragraph').flatMap(paragraph =>
    toLineStarts(paragraph, text).flatMap((start): PseudoHeading[] => {
      pseudoHeadingAt.lastIndex = start
      const [all = '', found = '', hashes = ''] = pseudoHeadingAt.exec(text) ?? []
      if (hashes === '') return []
      const place = pointAt(start + all.length - found.length)
      const isDeep = place.column - (paragraph.position?.start.column ?? 1) >= 4
      return [{ place, found, hashes, isDeep }]
    }),
  )
}

/** Most documents hold none, and need not be taken apart for them. */
const anywhere = /^(?:[^\S\r\n\u2028\u2029]|>)*#{2,6}[^\s#]/m

const pseudoHeadingAt = /[\s>]*((#{2,6})[^\s#]{1,8})/y

/** Where the lines of a paragraph begin that begin with text, not with code or a link. */
function toLineStarts({ children }: Paragraph, text: string): number[] {
  return children.flatMap((node, index) => {
    if (node.type !== 'text') return []
    const { start, end } = node.position ?? {}
    const from = start?.offset ?? 0
    const isFirst = index === 0 || children[index - 1]?.type === 'break'
    const endings = [...text.slice(from, end?.offset).matchAll(/\n/g)]
    return [...(isFirst ? [from] : []), ...endings.map(ending => from + ending.index + 1)]
  })
}
