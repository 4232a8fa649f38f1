import type { XmlElement } from '@rgrove/parse-xml'
import { toEm } from './length.ts'
import { childrenOf } from './mathml.ts'
import type { FormulaNode, Operator } from './nodes.ts'
import { join, nothing } from './rows.ts'

/** `+`, `→`, `(`; nothing to see for what only says how to read: a function is applied. */
export function toOperator({ text, attributes }: XmlElement): FormulaNode {
  const value = text.replace(/[\u2061-\u2064]/gu, '')
  if (value === '') return nothing
  const { stretchy, fence, minsize } = attributes
  return {
    ...{ type: 'operator', value, class: toClass(attributes) },
    size: minsize === undefined ? null : toEm(minsize),
    stretches: stretchy === 'true' && fence !== 'true' && minsize === undefined,
  }
}

/** Whether a row begins and ends with delimiters that grow: `\left( … \right)`. */
export function isFenced(row: XmlElement): boolean {
  const children = childrenOf(row)
  const [first, last] = [children[0], children.at(-1)].map(child => child?.attributes)
  const grows = (attributes: XmlElement['attributes'] | undefined) =>
    attributes?.fence === 'true' && attributes.stretchy !== 'false'
  return children.length > 1 && grows(first) && grows(last)
}

/** A row between its delimiters; one of which only a binomial is left becomes that. */
export function toFenced(children: readonly FormulaNode[]): FormulaNode {
  const [first, last] = [children[0], children.at(-1)]
  const inner = children.slice(1, -1)
  const [open, close] = [first, last].map(node => (node?.type === 'operator' ? node.value : ''))
  const [only, ...others] = inner
  if (only?.type === 'stack' && others.length === 0 && open === '(' && close === ')')
    return { ...only, type: 'binomial' }
  const joined = join(inner)
  return {
    ...{ type: 'fenced', open: open ?? '', close: close ?? '' },
    children: joined.type === 'row' ? joined.children : [joined],
  }
}

/** How browsers are told to space it, in Typst's words. */
function toClass({ form, lspace, rspace }: XmlElement['attributes']): Operator['class'] {
  if (form === 'prefix' || form === 'postfix') return form === 'prefix' ? 'opening' : 'closing'
  const [left, right] = [lspace, rspace].map(space => (space === undefined ? undefined : toEm(space) > 0))
  if (left === false && right === false) return 'normal'
  if (left === false && right === true) return 'punctuation'
  return left === true && right === true ? 'relation' : null
}
