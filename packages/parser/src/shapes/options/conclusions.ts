import type { RootContent } from 'mdast'
import { toLines } from '../lines.ts'
import { textOf } from '../text.ts'
import { readAnswerLabel } from '../words.ts'
import { readMarks } from './option-marks.ts'
import type { FoundOption } from './options.ts'

/** How people say at the end of a solution which option is right, before its letters. */
const before = [
  '(?:correct|right|best) (?:answers?|options?|choices?)(?: is| are)?|(?:answer|option) is',
  'jawaban(?:nya)?(?: yang (?:benar|tepat))? adalah|(?:respuesta|opción|alternativa)(?: correcta)? es(?: la)?',
  '(?:resposta|opção|alternativa)(?: correta)? é(?: a)?|réponse(?: correcte| est)+(?: la)?|(?:antwort|lösung) ist',
  '(?:risposta|opzione)(?: corretta)? è(?: la)?|(?:ответ|відповідь)(?: ?[—–-]| ?:)|đáp án(?: đúng)? là|chọn(?: đáp án)?',
  '(?:doğru )?cevap|故[选選]|[应應][选選]|所以[选選]|因此[选選]|故(?:本[题題])?(?:正确)?答案(?:为|為|是|选|選)|答案(?:为|為|是)|正解は|정답은',
].join('|')
const conclusion = new RegExp(
  `(?<![\\p{L}])(?:${before})\\s*[:：]?\\s*(?:option\\s*|opsi\\s*)?[([（「"'“*]*(?<letters>[A-H]{1,6})(?![\\p{L}\\p{N}])[^\\p{L}\\p{N}]*$`,
  'iu',
)

/** Longer than the last sentence of a solution. */
const longest = 160

/**
 * The letters that the last words of a solution name: `… 故选B。`, `So the correct answer is C.` → 1; 2
 *
 * @returns Their places, from 0.
 */
export function readConclusion(text: string): number[] | undefined {
  const letters = conclusion.exec(text.slice(-longest))?.groups?.letters ?? ''
  const places = [...letters.toUpperCase()].map(letter => letter.charCodeAt(0) - 65)
  const areInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] as number))
  return places.length > 0 && areInOrder ? places : undefined
}

/** The options that the last line of a solution names; it stays a part of it. */
export function findInConclusion(
  answer: readonly RootContent[],
  options: readonly FoundOption[],
): string[] | undefined {
  const last = answer.at(-1)
  if (last?.type !== 'paragraph') return undefined
  const text = textOf(toLines(last.children).at(-1)).trim()
  const ids = (readLabelled(text) ?? readConclusion(text))?.map(place => options[place]?.id)
  return ids && ids.length > 0 && !ids.includes(undefined) ? (ids as string[]) : undefined
}

/** `答案：B`, and nothing else */
function readLabelled(text: string): number[] | undefined {
  const label = readAnswerLabel(text)
  const marks = label && readMarks(text.slice(label.length))
  const behind = text.slice((label?.length ?? 0) + (marks?.length ?? 0))
  return marks && !/[\p{L}\p{N}]/u.test(behind) ? marks.places : undefined
}
