import type { RootContent } from 'mdast'
import { readContainers } from './containers.ts'
import { readIndentedBoxes } from './indented-boxes.ts'

/**
 * Blocks in which the boxes of site generators are folds, as `<details>` is one: MkDocs indents what stands
 * in a box, VitePress and Docusaurus put it between colons.
 *
 * `??? success "Answer"` ⏎ `␣␣␣␣A tree.` → a fold; `:::details Answer` ⏎⏎ `A tree.` ⏎⏎ `:::` → the same
 *
 * @param text The file in which the blocks stand.
 */
export function readBoxes(blocks: readonly RootContent[], text: string): readonly RootContent[] {
  const isIndented = ['??? ', '???+ ', '!!! '].some(mark => text.includes(mark))
  const indented = isIndented ? readIndentedBoxes(blocks, text) : blocks
  return text.includes(':::') ? readContainers(indented) : indented
}
