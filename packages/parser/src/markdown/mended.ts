import type { Processor } from 'unified'
import { listAfterIndentedCode } from './list-after-indented-code.ts'
import { listInNewContainer } from './list-in-new-container.ts'
import { tagOnLazyLine } from './tag-on-lazy-line.ts'

const mends = [listAfterIndentedCode, listInNewContainer, tagOnLazyLine]

/** A remark plugin: CommonMark as it is specified, where micromark has faults that lose questions. */
export function remarkMended(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...mends]
}
