import type { Code } from '@prepdeck/model'
import type * as mdast from 'mdast'
import { toLf } from './lines.ts'

/** A code block without the nulls of mdast. */
export function toCode(node: mdast.Code): Code {
  return {
    type: 'code',
    ...(node.lang ? { lang: node.lang } : {}),
    ...(node.meta ? { meta: node.meta } : {}),
    value: toLf(node.value),
  }
}
