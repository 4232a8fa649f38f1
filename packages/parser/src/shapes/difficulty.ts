import type { Difficulty } from '@prepdeck/model'

/** Marks of difficulty that people put around a question. */
const marks: readonly (readonly [RegExp, Difficulty])[] = [
  [/🟢|🟩|👶|🐣|\[(?:e|easy)\]|\((?:easy|beginner|junior)\)/iu, 1],
  [/🟡|🟠|🟨|🟧|\[(?:m|medium)\]|\((?:medium|intermediate|mid|middle)\)/iu, 2],
  [/🔴|🟥|🔥|\[(?:h|hard)\]|\((?:hard|advanced|senior|expert)\)/iu, 3],
]

const stars = /(?:⭐️?|★|☆){1,5}/u

/** The mark in a text: `What is a list? 🟢` → difficulty 1 and the text without it. */
export function readDifficulty(text: string): { readonly difficulty?: Difficulty; readonly text: string } {
  for (const [mark, difficulty] of marks)
    if (mark.test(text)) return { difficulty, text: text.replace(mark, '') }
  const found = stars.exec(text)?.[0]
  if (!found) return { text }
  const count = [...found.matchAll(/⭐|★/gu)].length
  return { difficulty: Math.min(3, Math.max(1, count)) as Difficulty, text: text.replace(stars, '') }
}
