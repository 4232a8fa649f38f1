import type { Phrasing } from '@prepdeck/model'
import { toField } from '../field.ts'

/**
 * A sentence whose strong spans are deletions, numbered in their order; the same words twice are one
 * deletion, for the one would give the other away. A sentence without a strong span is one deletion.
 *
 * `**loc** keeps the stop, **iloc** drops it` → `{{c1::loc}} keeps the stop, {{c2::iloc}} drops it`
 */
export function toCloze(text: readonly Phrasing[]): string {
  const html = toField(flatten(text)).replace(/[{}]/g, toReference)
  const numbers = new Map<string, number>()
  const cloze = html.replace(strong, (_, words: string) => {
    const number = numbers.get(words) ?? numbers.size + 1
    numbers.set(words, number)
    return toDeletion(number, words)
  })
  return numbers.size > 0 ? cloze : toDeletion(1, html)
}

/** The numbers of the deletions, each once and in order: one card each. */
export function readDeletions(cloze: string): number[] {
  const numbers = [...cloze.matchAll(/\{\{c(\d+)::/g)].map(([, number]) => Number(number))
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}

const strong = /<strong>(.+?)<\/strong>/gs

/** In a deletion two colons begin a hint: `a[::2]` → `a[&#58;&#58;2]`. */
function toDeletion(number: number, html: string): string {
  return `{{c${number}::${html.replace(/:/g, toReference)}}}`
}

function toReference(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

/** A strong span in a strong span is a part of it. */
function flatten(nodes: readonly Phrasing[], inStrong = false): Phrasing[] {
  return nodes.flatMap((node): Phrasing[] => {
    if (!('children' in node)) return [node]
    const children = flatten(node.children, inStrong || node.type === 'strong')
    return inStrong && node.type === 'strong' ? children : [{ ...node, children }]
  })
}
