import type { List } from 'mdast'

const marker = /\s*(\d{1,9})[.)]/y

/**
 * The numbers of the items of an ordered list, as they stand in the file: a tree knows only the first.
 *
 * `7.`, `9.`, `9.` → 7, 9, 9; where all are the same, or nearly, their author lets them be counted:
 * `1.`, `1.`, `1.` → 1, 2, 3
 *
 * @param text The file in which the list stands.
 */
export function readWrittenNumbers(list: List, text: string): number[] {
  const start = list.start ?? 1
  const counted = list.children.map((_, place) => start + place)
  const written = list.children.map(({ position }) => {
    marker.lastIndex = position?.start.offset ?? text.length
    return Number(marker.exec(text)?.[1] ?? Number.NaN)
  })
  const [first, second] = written
  const isOnePerItem = written.every(number => Number.isSafeInteger(number) && number < 10_000)
  const isLazy = written.slice(1).every(number => number === second) && (second === 1 || first === second)
  return isOnePerItem && !isLazy && first === start ? written : counted
}
