import type { FormulaNode } from '../formula/nodes.ts'
import type { Characters, Long, Plain } from './print-characters.ts'

/** What stands inside a line, as `templates/inline.typ` reads it. */
export type PrintInline = Characters | Marked | PrintCode | PrintFormula | Break | PrintLink | PrintImage

/** What stands by itself, as `templates/blocks.typ` reads it. */
export type PrintBlock =
  | PrintParagraph
  | PrintHeading
  | PrintList
  | PrintCodeBlock
  | PrintFormula
  | PrintQuote
  | PrintTable
  | { readonly type: 'thematicBreak' }

export interface Marked {
  readonly type: 'emphasis' | 'strong' | 'delete'
  readonly children: readonly PrintInline[]
}

export interface PrintCode {
  readonly type: 'inlineCode' | 'inlineMath'
  readonly value: string
  /** The same characters, with the places where a line may end. */
  readonly children: readonly (Plain | Long)[]
}

/** In a line or, as a block, on a line of its own. */
export interface PrintFormula {
  readonly type: 'formula'
  /** Its TeX, which is what those hear who listen. */
  readonly value: string
  readonly tree: FormulaNode
  /** A part of it that cannot be parted takes much of a line. */
  readonly wide: boolean
  /** It is higher than a line of text. */
  readonly tall: boolean
}

export interface Break {
  readonly type: 'break'
}

export interface PrintLink {
  readonly type: 'link'
  readonly url: string
  readonly children: readonly PrintInline[]
  /** Its number in the list of references, where its address is printed. */
  readonly number: number | null
}

export interface PrintImage {
  readonly type: 'image'
  /** What its file is called; null where only the text alternative can be shown. */
  readonly name: string | null
  readonly alt: string
  /** The text alternative, to be printed where there is no picture. */
  readonly children: readonly PrintInline[]
}

export interface PrintParagraph {
  readonly type: 'paragraph'
  readonly children: readonly PrintInline[]
  /** It leads in to the block after it, and stays on its page. */
  readonly keep: boolean
  /** Absent where its words are read from left to right; `any` where it has none. */
  readonly direction?: 'rtl' | 'any'
}

export interface PrintHeading {
  readonly type: 'heading'
  /** From 1, never more than one below the heading before it. */
  readonly level: number
  readonly children: readonly PrintInline[]
}

export interface PrintList {
  readonly type: 'list'
  /** The number of the first item, when the items are numbered. */
  readonly start: number | null
  /** The items are lettered, `A`, `B`, … */
  readonly letters?: true
  readonly tight: boolean
  readonly items: readonly PrintListItem[]
}

export interface PrintListItem {
  /** The box of a task list, when there is one. */
  readonly checked: boolean | null
  readonly blocks: readonly PrintBlock[]
}

export interface PrintCodeBlock {
  readonly type: 'code' | 'math'
  readonly lang: string | null
  readonly value: string
  /** What the code printed or raised. */
  readonly output: { readonly kind: 'output' | 'error'; readonly value: string } | null
}

export interface PrintQuote {
  readonly type: 'quote'
  readonly alert: 'note' | 'tip' | 'important' | 'warning' | 'caution' | null
  readonly blocks: readonly PrintBlock[]
}

export interface PrintTable {
  readonly type: 'table'
  readonly columns: readonly PrintColumn[]
  readonly head: readonly (readonly PrintInline[])[]
  readonly rows: readonly (readonly (readonly PrintInline[])[])[]
  /** No row is so high that a page might have to end in it. */
  readonly whole: boolean
}

export interface PrintColumn {
  readonly align: 'left' | 'center' | 'right'
  /** Its longest words: the column cannot be narrower than any of them. */
  readonly words: readonly PrintWord[]
}

export type PrintWord = PrintFormula | { readonly type: 'text' | 'code'; readonly value: string }
