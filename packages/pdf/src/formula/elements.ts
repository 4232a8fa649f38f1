import type { XmlElement } from '@rgrove/parse-xml'
import type { Glyphs } from '../fonts/glyphs.ts'
import { toCharacters } from '../nodes/characters.ts'
import { toEm } from './length.ts'
import { childrenOf } from './mathml.ts'
import type { Decoration, FormulaNode, FormulaStyle } from './nodes.ts'
import { isFenced, toFenced, toOperator } from './operators.ts'
import { join, nothing } from './rows.ts'
import { toCorners, toScripts } from './scripts.ts'
import { toTable } from './table.ts'

/** An element of MathML as a part of a formula; nothing where there is one in it that is not known. */
export function toNode(element: XmlElement, glyphs: Glyphs): FormulaNode | undefined {
  const handle = handlers[element.name]
  if (handle === undefined) return undefined
  const children = childrenOf(element).map(child => toNode(child, glyphs))
  return children.includes(undefined) ? undefined : handle(element, children as FormulaNode[], glyphs)
}

export type ToFormulaNode = (
  element: XmlElement,
  children: readonly FormulaNode[],
  glyphs: Glyphs,
) => FormulaNode | undefined

const handlers: Readonly<Record<string, ToFormulaNode | undefined>> = {
  math: toRow,
  mrow: toRow,
  mpadded: toRow,
  mtd: (_, children) => join(children),
  mtr: (_, children) => ({ type: 'row', children }), // one a cell, for the table
  mi: ({ text, attributes }) => ({
    type: 'letter',
    value: text,
    upright: attributes.mathvariant === 'normal' || [...text].length > 1,
  }),
  mn: ({ text }) => ({ type: 'number', value: text }),
  mo: toOperator,
  mtext: ({ text }, _, glyphs) => ({ type: 'words', children: toCharacters(text, glyphs) }),
  mspace: ({ attributes }) => ({ type: 'space', width: toEm(attributes.width) }),
  span: () => nothing, // an equation's number
  mstyle: ({ attributes }, children) => toStyled(toStyle(attributes), join(children)),
  mphantom: (_, children) => decorated('hidden', join(children)),
  menclose: ({ attributes: { notation = '' } }, children) =>
    decorated(notations[notation] ?? 'cancel', join(children)),
  mfrac: ({ attributes }, [above = nothing, below = nothing]) => ({
    type: attributes.linethickness?.startsWith('0') ? 'stack' : 'fraction',
    ...{ above, below },
  }),
  msqrt: (_, children) => ({ type: 'root', radicand: join(children), index: null }),
  mroot: (_, [radicand = nothing, index = nothing]) => ({ type: 'root', radicand, index }),
  msub: toScripts,
  msup: toScripts,
  msubsup: toScripts,
  munder: toScripts,
  mover: toScripts,
  munderover: toScripts,
  mmultiscripts: toCorners,
  mprescripts: () => nothing,
  none: () => nothing,
  mtable: toTable,
}

function toRow(element: XmlElement, children: readonly FormulaNode[]): FormulaNode {
  const { style = '' } = element.attributes
  const [first, second, third] = children
  // Beside words Temml spaces an operator itself, for browsers.
  const inner =
    first?.type === 'space' && second?.type === 'operator' && third?.type === 'space' ? [second] : children
  if (style.includes('border:')) return decorated('box', join(inner))
  const margin = /margin-left:(-?[\d.]+em)/.exec(style)?.[1]
  if (margin !== undefined)
    return { type: 'row', children: [{ type: 'space', width: toEm(margin) }, ...inner] }
  return isFenced(element) ? toFenced(inner) : join(inner)
}

function decorated(decoration: Decoration, body: FormulaNode): FormulaNode {
  return { type: 'decorated', with: decoration, body }
}

const notations: Readonly<Record<string, Decoration>> = { top: 'overline', bottom: 'underline', box: 'box' }

function toStyled(style: FormulaStyle | undefined, body: FormulaNode): FormulaNode {
  return style === undefined ? body : { type: 'style', style, body }
}

function toStyle({ displaystyle, scriptlevel }: XmlElement['attributes']): FormulaStyle | undefined {
  if (scriptlevel === '1') return 'script'
  if (scriptlevel === '2') return 'sscript'
  if (displaystyle === 'true') return 'display'
  return displaystyle === 'false' ? 'inline' : undefined
}
