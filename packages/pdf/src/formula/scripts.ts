import type { XmlElement } from '@rgrove/parse-xml'
import type { Decoration, FormulaNode, Scripts } from './nodes.ts'
import { nothing } from './rows.ts'

/** `msub`, `msup`, `munder`, …: scripts, or an accent, or a brace above or below. */
export function toScripts({ name }: XmlElement, children: readonly FormulaNode[]): FormulaNode {
  const [base = nothing, first = null, second = null] = children
  const limits = name.startsWith('mu') || name.startsWith('mo')
  if (limits && second === null && first?.type === 'space') return base // it only keeps an arrow long
  if (limits && second === null && first?.type === 'operator') {
    const decoration = name === 'mover' ? above[first.value] : below[first.value]
    if (decoration !== undefined) return { type: 'decorated', with: decoration, body: base }
    const mark = name === 'mover' ? marks[first.value] : undefined
    if (mark !== undefined) return { type: 'accent', base, mark }
  }
  const isTop = name === 'msup' || name === 'mover'
  const [bottom, top] = isTop ? [null, first] : [first, second]
  return { ...bare, base, limits, top, bottom }
}

/** `mmultiscripts`: what stands at the right corners, and behind `mprescripts` at the left ones. */
export function toCorners(
  element: XmlElement,
  [base = nothing, ...scripts]: readonly FormulaNode[],
): FormulaNode {
  const names = element.children.map(child => ('name' in child ? child.name : ''))
  const behind = names.indexOf('mprescripts') - 1
  const [right, left] = behind < 0 ? [scripts, []] : [scripts.slice(0, behind), scripts.slice(behind + 1)]
  return {
    ...{ ...bare, base, bottom: right[0] ?? null, top: right[1] ?? null },
    ...{ bottomLeft: left[0] ?? null, topLeft: left[1] ?? null },
  }
}

const bare: Scripts = {
  ...{ type: 'scripts', base: nothing, limits: false },
  ...{ top: null, bottom: null, topLeft: null, bottomLeft: null },
}

const above: Readonly<Record<string, Decoration>> = { '⏞': 'overbrace', '⎴': 'overbracket' }
const below: Readonly<Record<string, Decoration>> = { '⏟': 'underbrace', '⎵': 'underbracket' }

/** The sign that Temml sets over a base → the combining character. */
const marks: Readonly<Record<string, string>> = {
  ˆ: '\u0302',
  '^': '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '‾': '\u0304',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030A',
  ˇ: '\u030C',
  '´': '\u0301',
  '`': '\u0300',
  '→': '\u20D7',
  '←': '\u20D6',
  '↔': '\u20E1',
  '⃛': '\u20DB',
}
