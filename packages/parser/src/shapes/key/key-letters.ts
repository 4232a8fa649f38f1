/** A number and the letters of its answer. */
export type Lettered = readonly [number: number, letters: string]

/** One number and one letter, or several in a row: `1: A`, `2-b`, `3 (C)`, `4. ABD`. */
const pair =
  /(?:q\s*)?(\d{1,3})\s*[.):=、．）–—-]?\s*[([（]?([a-jа-и]{1,6})[)\]）]?(?![\p{L}\p{N}])\s*[,;.|，；。]?\s*/giu

/** Numbers with as many letters: `1-5 ABCDA`, `6～10：BBCAD`. */
const run =
  /(\d{1,3})\s*[-–—~～至]\s*(\d{1,3})\s*[.):：=、）]?\s*([A-J](?:\s*[A-J])*)(?![\p{L}\p{N}])\s*[,;.，；。|]?\s*/gu
const mayHoldRun = /\d\s*[-–—~～至]\s*\d/

/** The numbers and letters of a text that holds nothing else: `1: A, 2: BD`, `1-5 ABCDA`. */
export function readLetters(text: string): Lettered[] | undefined {
  return readPairs(text) ?? (mayHoldRun.test(text) ? readRuns(text) : undefined)
}

function readPairs(text: string): Lettered[] | undefined {
  const pairs = [...text.matchAll(pair)].filter(([, , letters = '']) => areInOrder(letters))
  if (pairs.length < 2 || !cover(pairs, text)) return undefined
  return pairs.map(([, number, letters = '']) => [Number(number), [...letters].join(', ')])
}

/** `ABD`, but not `bad`, which is a word. */
function areInOrder(letters: string): boolean {
  return [...letters].every((letter, place) => place === 0 || letter > (letters[place - 1] as string))
}

function readRuns(text: string): Lettered[] | undefined {
  const runs = [...text.matchAll(run)]
  if (runs.length === 0 || !cover(runs, text)) return undefined
  const expected = runs.reduce((sum, [, from, to]) => sum + Number(to) - Number(from) + 1, 0)
  const entries = runs.flatMap(([, from, , letters = '']) =>
    [...letters.replaceAll(/\s/g, '')].map((letter, place): Lettered => [Number(from) + place, letter]),
  )
  return entries.length === expected ? entries : undefined
}

/** Whether what was found is the whole text. */
function cover(found: readonly RegExpExecArray[], text: string): boolean {
  return found.reduce((sum, [whole]) => sum + whole.length, 0) >= text.trim().length
}
