import type { Processor } from 'unified'
import { listAfterIndentedCode } from './list-after-indented-code.ts'
import { listInNewContainer } from './list-in-new-container.ts'
import { tagOnLazyLine } from './tag-on-lazy-line.ts'

const mends = [listAfterIndentedCode, listInNewContainer, tagOnLazyLine]

/**
 * A remark plugin: reads CommonMark as it is specified where a fault of micromark loses questions.
 *
 * Of each fault a test says when micromark has it no longer. Those that lose nothing are left, and listed
 * in `differences.fixture.ts`.
 */
export function remarkMended(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...mends]
}
