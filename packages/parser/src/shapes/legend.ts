import type { Difficulty } from '@prepdeck/model'
import type { RootContent } from 'mdast'
import { toString } from '../to-string.ts'
import { toLevel } from './difficulty.ts'

/** `👶 easy ⭐️ medium 🚀 expert`: a picture, and the word for what it stands for. */
const entry = /(\p{Extended_Pictographic}\ufe0f?|★)\s*[-–—:=]?\s*(\p{L}+)/gu

/**
 * What marks of difficulty mean on a page, where it says so before its questions.
 *
 * @returns The difficulty of each mark, without its variation selector; nothing unless two are told.
 */
export function readLegend(blocks: readonly RootContent[]): ReadonlyMap<string, Difficulty> {
  const entries = blocks.flatMap(block =>
    [...toString(block).matchAll(entry)].flatMap(([, mark = '', word = '']) => {
      const level = toLevel(word)
      return level === undefined ? [] : [[toKey(mark), level] as const]
    }),
  )
  const legend = new Map(entries)
  return new Set(legend.values()).size < 2 ? new Map() : legend
}

/** One mark is the same with and without the selector that makes it a picture. */
export function toKey(mark: string): string {
  return mark.replaceAll('\ufe0f', '')
}
