import type { Glyphs } from '../fonts/glyphs.ts'
import type { Characters, Long } from './print-characters.ts'
import { toWords } from './words.ts'

/**
 * Plain text as it can be printed: emoji apart, what no font has by its code points, long words in pieces.
 *
 * `Yes 👍 你好` → `Yes ` · emoji `👍` · ` ` · missing `[U+4F60 U+597D]`
 */
export function toCharacters(text: string, glyphs: Glyphs): Characters[] {
  return toRuns(text.replace(breaks, ' '), glyphs).flatMap((run): Characters[] =>
    run.type === 'text' ? toWords(run.value) : [run],
  )
}

/** Code as it can be printed, lines and tabs kept: `x = "你"` → `x = "[U+4F60]"`. */
export function toPrintableLines(code: string, glyphs: Glyphs): string {
  return toRuns(code.replace(/\r\n?/g, '\n'), glyphs)
    .map(run => run.value)
    .join('')
}

/** A text that stands in one line, with no marks in it: a name, a title, an address. */
export function toPrintable(text: string, glyphs: Glyphs): string {
  return toPrintableLines(text, glyphs).replace(/\s+/gu, ' ').trim()
}

/**
 * Text that needs no glyphs, for the properties of a document: without what cannot be seen or encoded. A joiner is
 * seen by what it does to the letters around it: Persian `می\u200Cخواهم`.
 */
export function toVisible(text: string): string {
  return text
    .replace(invisible, '')
    .replace(idleJoiner, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
}

const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

// Classes of ECMAScript 2024: Node.js 20 has them, the target of the compiler has not.
const v = 'v'

const emoji = new RegExp(String.raw`(\p{RGI_Emoji})`, v)

/** NUL, controls of direction, byte order marks: what is there and cannot be seen. */
const invisible = new RegExp(
  String.raw`[\0\uFFFE\uFFFF[\p{Default_Ignorable_Code_Point}--[\u00AD\u200C\u200D]]]`,
  `g${v}`,
)

/** A joiner that stands behind no letter of a script in which letters join. */
const idleJoiner = /(?<![\p{Script=Arabic}\p{Script=Devanagari}])[\u200C\u200D]/gu

/** What every face has: most text is nothing else, and is not looked at letter by letter. */
const plain = /^[\n\t -~]+$/

type Run = Exclude<Characters, Long>

function toRuns(text: string, glyphs: Glyphs): Run[] {
  if (plain.test(text)) return [{ type: 'text', value: text }]
  return text
    .split(emoji)
    .flatMap((part, index) => (index % 2 === 1 ? toEmoji(part, glyphs) : splitByCoverage(part, glyphs)))
}

function toEmoji(value: string, glyphs: Glyphs): Run {
  const drawn = toVisible(value)
  return glyphs(drawn) ? { type: 'emoji', value } : toMissing([drawn])
}

function splitByCoverage(part: string, glyphs: Glyphs): Run[] {
  const clusters = toClusters(toVisible(part), glyphs)
  const runs: Run[] = []
  for (let start = 0, end = 0; start < clusters.length; start = end) {
    const covered = isCovered(clusters[start] as string, glyphs)
    while (end < clusters.length && isCovered(clusters[end] as string, glyphs) === covered) end++
    const run = clusters.slice(start, end)
    runs.push(covered ? { type: 'text', value: run.join('') } : toMissing(run))
  }
  return runs
}

/** Base characters with their marks, composed where only the composed character has a glyph. */
function toClusters(text: string, glyphs: Glyphs): string[] {
  const clusters: string[] = text.match(/[\n\t]|\P{M}\p{M}*|\p{M}+/gu) ?? []
  return clusters
    .map(cluster => (isCovered(cluster, glyphs) ? cluster : cluster.normalize('NFC')))
    .map(cluster => (/^\p{Zs}$/u.test(cluster) && !isCovered(cluster, glyphs) ? ' ' : cluster))
}

function isCovered(cluster: string, glyphs: Glyphs): boolean {
  return cluster === '\n' || cluster === '\t' || glyphs(cluster)
}

/** `['你', '好']` → `[U+4F60 U+597D]`. */
function toMissing(clusters: readonly string[]): Run {
  const points = [...clusters.join('')].map(character => {
    const point = character.codePointAt(0) as number
    return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
  })
  return { type: 'missing', value: `[${points.join(' ')}]` }
}
