import Slugger from 'github-slugger'
import type { Root } from 'mdast'
import { nodesOf } from './nodes.ts'
import { toString } from './to-string.ts'

/** The anchors that GitHub gives to the headings of a document. */
export type Anchors = () => ReadonlySet<string>

/** They are made when the first link asks for them: most documents nobody links into. */
export function toAnchors(tree: Root): Anchors {
  let anchors: ReadonlySet<string> | undefined
  return () => {
    if (anchors) return anchors
    const slugger = new Slugger()
    anchors = new Set(nodesOf(tree, 'heading').map(heading => slugger.slug(toString(heading))))
    return anchors
  }
}
