import { common } from './rules/prior.ts'

/** What else a run may have been, the likeliest first: what people write, and every emoji. */
export function toAlternatives(candidates: readonly string[], picked: string): string[] {
  const ranked = [
    ...common.filter(character => candidates.includes(character)),
    ...candidates.filter(candidate => /\p{Emoji_Presentation}/u.test(candidate)),
    ...candidates.filter(candidate => /\p{Emoji}/u.test(candidate)),
  ]
  return [...new Set(ranked)].filter(character => character !== picked)
}
