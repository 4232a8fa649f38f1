import type { Characters } from '../nodes/print-characters.ts'

/** A part of a formula, as `templates/formula.typ` reads it. */
export type FormulaNode =
  | FormulaRow
  | Letter
  | Operator
  | { readonly type: 'number'; readonly value: string }
  | { readonly type: 'words'; readonly children: readonly Characters[] }
  | { readonly type: 'space'; readonly width: number }
  | Fraction
  | Root
  | Scripts
  | Accent
  | Fenced
  | FormulaTable
  | { readonly type: 'style'; readonly style: FormulaStyle; readonly body: FormulaNode }
  | { readonly type: 'decorated'; readonly with: Decoration; readonly body: FormulaNode }

export interface FormulaRow {
  readonly type: 'row'
  readonly children: readonly FormulaNode[]
}

/** A variable, or the name of a function: of more than one letter, or where it is told so, it stands upright. */
export interface Letter {
  readonly type: 'letter'
  readonly value: string
  readonly upright: boolean
}

export interface Operator {
  readonly type: 'operator'
  readonly value: string
  /** By which it is spaced; null: by what the character is. */
  readonly class: 'normal' | 'relation' | 'punctuation' | 'opening' | 'closing' | null
  /** Its height in em, where it is larger than by itself. */
  readonly size: number | null
  /** It grows with what stands above or below it, as a long arrow. */
  readonly stretches: boolean
}

/** Without its line two things one above the other. */
export interface Fraction {
  readonly type: 'fraction' | 'binomial' | 'stack'
  readonly above: FormulaNode
  readonly below: FormulaNode
}

export interface Root {
  readonly type: 'root'
  readonly radicand: FormulaNode
  readonly index: FormulaNode | null
}

/** What stands at the corners of a base; with `limits`, above and below it. */
export interface Scripts {
  readonly type: 'scripts'
  readonly base: FormulaNode
  readonly limits: boolean
  readonly top: FormulaNode | null
  readonly bottom: FormulaNode | null
  readonly topLeft: FormulaNode | null
  readonly bottomLeft: FormulaNode | null
}

export interface Accent {
  readonly type: 'accent'
  readonly base: FormulaNode
  /** A combining character. */
  readonly mark: string
}

/** Between delimiters that are as high as what they enclose; one that is empty is not seen. */
export interface Fenced {
  readonly type: 'fenced'
  readonly open: string
  readonly close: string
  readonly children: readonly FormulaNode[]
}

export interface FormulaTable {
  readonly type: 'table'
  readonly rows: readonly (readonly FormulaCell[])[]
  /** Its cells are set as formulas of their own lines: `aligned`, not `matrix`. */
  readonly display: boolean
}

export interface FormulaCell {
  readonly align: 'left' | 'center' | 'right'
  /** What is left free at its sides, in em. */
  readonly before: number
  readonly after: number
  readonly body: FormulaNode
}

export type FormulaStyle = 'display' | 'inline' | 'script' | 'sscript'

export type Decoration =
  | 'overline'
  | 'underline'
  | 'overbrace'
  | 'underbrace'
  | 'overbracket'
  | 'underbracket'
  | 'cancel'
  | 'box'
  | 'hidden'
