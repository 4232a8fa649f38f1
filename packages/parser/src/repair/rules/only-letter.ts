import { fittingOf, isLetter } from './fit.ts'
import type { RepairRule } from './rule.ts'

/**
 * The only letter that goes on with the word: `paÃs` → `país`, since `Á`, `Í`, `Ï`, `Ð`, `Ý` are capitals.
 *
 * Before a space only where no-break spaces came through: else `voilÃ ` may have been `voilà`, C3 A0.
 */
export const onlyLetter: RepairRule = {
  id: 'only-letter',
  confidence: 'high',
  pick: spot => {
    const [letter, ...others] = fittingOf(spot).filter(isLetter)
    const isWhole = /^\S/.test(spot.after) || spot.keepsNoBreakSpaces
    return /\p{L}$/u.test(spot.before) && isWhole && others.length === 0 ? letter : undefined
  },
}
