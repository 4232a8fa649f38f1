import type { Bank, Item } from '@prepdeck/model'
import { toFormula } from '../formula/formula.ts'
import { toCharacters } from '../nodes/characters.ts'
import type { Glyphs } from './glyphs.ts'
import type { ScriptFamily } from './scripts.ts'

/** What the sheets show instead of what an item says, because no face or no formula can show that. */
export interface StandIn {
  /** Characters are printed as their code points, a formula as its TeX. */
  readonly kind: 'characters' | 'formula'
  /** The characters, each once; the TeX. */
  readonly text: string
  readonly item: string
  /** Where the item begins. */
  readonly place: { readonly path: string; readonly line: number; readonly column: number }
  /** The npm package whose faces have the characters. */
  readonly package?: string
}

/** What every item has that cannot be shown: an entry an item for its characters, one a formula. */
export function toStandIns({ items }: Bank, glyphs: Glyphs, lacking: readonly ScriptFamily[]): StandIn[] {
  return items.flatMap(item => [
    ...toCharacterStandIns(item, glyphs, lacking),
    ...toFormulaStandIns(item, glyphs),
  ])
}

function toCharacterStandIns(item: Item, glyphs: Glyphs, lacking: readonly ScriptFamily[]): StandIn[] {
  const texts = readTexts(item).filter(text => /[^\0-~]/.test(text))
  const missing = texts.flatMap(text => toCharacters(text, glyphs)).filter(({ type }) => type === 'missing')
  const characters = new Set(missing.flatMap(run => ('value' in run ? toLetters(run.value) : [])))
  if (characters.size === 0) return []
  const text = [...characters].join('')
  const family = lacking.find(family => family.characters.test(text))
  const cure = family === undefined ? {} : { package: `@expo-google-fonts/${family.package}` }
  return [{ kind: 'characters', text, item: item.id, place: placeOf(item), ...cure }]
}

function toFormulaStandIns(item: Item, glyphs: Glyphs): StandIn[] {
  return readFormulas(item)
    .filter(({ value, display }) => toFormula(value, display, glyphs) === undefined)
    .map(({ value }) => ({ kind: 'formula', text: value, item: item.id, place: placeOf(item) }))
}

function placeOf({ source: { path, start } }: Item): StandIn['place'] {
  return { path, line: start.line, column: start.column }
}

/** `[U+4F60 U+597D]` → `你`, `好` */
function toLetters(missing: string): string[] {
  return (missing.match(/[0-9A-F]{4,6}/g) ?? []).map(point =>
    String.fromCodePoint(Number.parseInt(point, 16)),
  )
}

/** What an item says, in its prose: every node that holds a value. */
function readTexts(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('type' in node && 'value' in node && typeof node.value === 'string') return [node.value]
  return Object.values(node).flatMap(readTexts)
}

function readFormulas(node: unknown): { value: string; display: boolean }[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, value } = node as { type?: string; value?: string }
  if (type === 'math' || type === 'inlineMath') return [{ value: value ?? '', display: type === 'math' }]
  return Object.values(node).flatMap(readFormulas)
}
