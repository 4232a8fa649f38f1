import type { RepairRule, Spot } from './rule.ts'

/** What holds several emoji together as one, by what must stand before it and behind it. */
const parts: readonly { readonly part: RegExp; readonly fits: (spot: Spot) => boolean }[] = [
  {
    part: /^\u200D$/, // the joiner: `ðŸ‘©â€ðŸ’»` → `👩‍💻`; an emoji behind it may have lost bytes itself
    fits: ({ before, after }) =>
      /(?:\p{Emoji_Presentation}|\uFE0F)$/u.test(before) && /^[\p{Extended_Pictographic}ð]/u.test(after),
  },
  {
    part: /^\p{Emoji_Modifier}$/u, // the colour of the skin: `ðŸ‘‹ðŸ»` → `👋🏻`
    fits: ({ before }) => /\p{Emoji_Modifier_Base}$/u.test(before),
  },
  {
    part: /^\p{Regional_Indicator}$/u, // the letters of a flag: `ðŸ‡ðŸ‡º` → `🇭🇺`
    fits: ({ before, after }) =>
      /\p{Regional_Indicator}$/u.test(before) || /^\p{Regional_Indicator}/u.test(after),
  },
]

/** A part of an emoji that is made of several. */
export const emojiSequence: RepairRule = {
  id: 'emoji-sequence',
  confidence: 'high',
  pick: spot => {
    const found = parts.filter(({ fits }) => fits(spot))
    return spot.candidates.find(candidate => found.some(({ part }) => part.test(candidate)))
  },
}
