import type { Difficulty } from '@prepdeck/model'

/** A mark of difficulty found in a text. */
export interface Mark {
  readonly difficulty: Difficulty
  /** What stood there: `🟢`, `★★`, `[E]`. */
  readonly mark: string
  /** The text without it. */
  readonly text: string
}

/** Words for a level, in brackets: `(Hard)`, `[E]`, `[Difícil]`. */
const levels: readonly (readonly [words: string, Difficulty])[] = [
  [
    'e|easy|beginner|junior|basic|l1|fácil|facil|básico|básica|facile|leicht|einfach|легко|легкий|простой|简单|簡單|易|쉬움|하',
    1,
  ],
  [
    'm|medium|intermediate|mid|middle|l2|media|medio|média|médio|intermedio|moyen|mittel|средний|средне|中等|中|보통',
    2,
  ],
  [
    'h|hard|difficult|advanced|senior|expert|l3|difícil|dificil|avanzado|avançado|difficile|schwer|schwierig|сложно|сложный|困难|困難|难|難|어려움|상',
    3,
  ],
]

/** Marks that people put around a question. */
const marks: readonly (readonly [RegExp, Difficulty])[] = [
  [/🟢|🟩|👶|🐣/u, 1],
  [/🟡|🟠|🟨|🟧/u, 2],
  [/🔴|🟥|🔥|🚀/u, 3],
  ...levels.map(([words, level]) => [new RegExp(`[[(（【](?:${words})[\\])）】]`, 'iu'), level] as const),
]

/** What stands in all of these marks, or begins their emoji; most texts hold none of it, and one look tells. */
const anyMark = /[⭐★☆[(（【\ud83c\ud83d]/

const stars = /(?:⭐\ufe0f?|★|☆|🌟){1,5}/u

/** The mark in a text: `What is a list? 🟢` → difficulty 1, `🟢` and the text without it. */
export function readDifficulty(text: string): Mark | undefined {
  if (!anyMark.test(text)) return undefined
  for (const [pattern, difficulty] of marks) {
    const mark = pattern.exec(text)?.[0]
    if (mark !== undefined) return { difficulty, mark, text: text.replace(mark, '') }
  }
  const mark = stars.exec(text)?.[0]
  if (mark === undefined) return undefined
  const count = [...mark.matchAll(/⭐|★|🌟/gu)].length
  const difficulty = Math.min(3, Math.max(1, count)) as Difficulty
  return { difficulty, mark, text: text.replace(mark, '') }
}

/** What a word alone says: `Hard` → 3. */
export function toLevel(word: string): Difficulty | undefined {
  return alone.find(([pattern]) => pattern.test(word))?.[1]
}

const alone: readonly (readonly [RegExp, Difficulty])[] = levels.map(([words, level]) => [
  new RegExp(`^\\W{0,20}(?:${words})\\W{0,20}$`, 'iu'),
  level,
])
