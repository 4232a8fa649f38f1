import { fittingOf, isBeforeSelector } from './fit.ts'
import { common } from './prior.ts'
import type { RepairRule } from './rule.ts'

/** The only emoji among signs that nobody writes: `âŒ` → `❌`, since `⌍`, `⌏`, `⭌` and the like are rare. */
export const onlyEmoji: RepairRule = {
  id: 'only-emoji',
  confidence: 'high',
  pick: spot => {
    const emoji = isBeforeSelector(spot) ? /\p{Emoji}/u : /\p{Emoji_Presentation}/u
    const [first, ...others] = fittingOf(spot).filter(one => emoji.test(one) || common.includes(one))
    return first !== undefined && others.length === 0 && emoji.test(first) ? first : undefined
  },
}
