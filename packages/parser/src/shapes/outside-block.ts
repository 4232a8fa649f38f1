import type { Outside } from '@prepdeck/model'
import type { Node } from 'mdast'

/** A block that belongs to no question, and why. */
export interface OutsideBlock {
  readonly reason: Outside['reason']
  readonly node: Node
}
