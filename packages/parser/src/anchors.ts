import Slugger from 'github-slugger'

/** The anchors that GitHub gives to the headings of a file. */
export type ReadAnchors = (headings: readonly string[]) => ReadonlySet<string>

/** Makes the anchors of a file when the first link asks for them: into most files nobody links. */
export function toAnchorReader(): ReadAnchors {
  const made = new Map<readonly string[], ReadonlySet<string>>()
  return headings => {
    const anchors = made.get(headings) ?? toAnchors(headings)
    made.set(headings, anchors)
    return anchors
  }
}

function toAnchors(headings: readonly string[]): ReadonlySet<string> {
  const slugger = new Slugger()
  return new Set(headings.map(heading => slugger.slug(heading)))
}
