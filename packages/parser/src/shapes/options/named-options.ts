import { readMark } from './option-marks.ts'
import type { FoundOption } from './options.ts'

/** Several letters, each with the words of its option, and nothing else: `A. one · C. three` */
export function readNamed(text: string, options: readonly FoundOption[]): string[] {
  const ids: string[] = []
  for (let left = text; left !== ''; ) {
    const mark = readMark(left)
    const option = mark && options[mark.place]
    const words = mark && left.slice(mark.length)
    if (!option || option.text === '' || !words?.startsWith(option.text)) return []
    ids.push(option.id)
    left = words.slice(option.text.length).replace(/^\s*(?:[·•,;|/&+]|and|or|y|e|et|und|и)?\s*/u, '')
  }
  return ids
}

/** The one option that says the same words. */
export function optionSaying(words: string, options: readonly FoundOption[]): string | undefined {
  const key = toKey(words)
  if (key === '') return undefined
  const same = options.filter(({ text }) => {
    // An answer is mostly longer than any option, and what is shorter, or begins otherwise, cannot be the same.
    return text.length * 2 >= key.length && beginsAs(key, text) && toKey(text) === key
  })
  const [found] = same.length === 1 ? same : same.filter(({ text }) => text.trim() === words)
  return found?.id
}

function beginsAs(key: string, text: string): boolean {
  const [first = ''] = /[^\s"'“”‘’«»`*]/u.exec(text) ?? []
  return key.startsWith(first.toLowerCase())
}

/** ` "Paris". ` → `paris`; `✅ Paris` → `paris` */
function toKey(text: string): string {
  return text
    .replaceAll(/^(?:[\s"'“”‘’«»`*✅✔☑✓]|\ufe0f)+|(?<![\s"'“”‘’«»`*.。])[\s"'“”‘’«»`*.。]+$/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase()
}
