import { fittingOf } from './fit.ts'
import type { RepairRule } from './rule.ts'

/**
 * What people write in notes, where the bytes that are left fit several: in a row are those that look
 * alike when damaged, the likeliest first. An estimate, so what it decides is low in confidence. It has
 * no letters: a wrong emoji is a blemish, a wrong letter is another word.
 */
const rows = [
  ['”', '‐'],
  ['←', '₁', '∏', '∝', 'ℝ'],
  ['┐', '❔'],
  ['═', '╝', '⭕', '❕'],
  ['❗', '●'],
  ['☐', '☁', '☝'],
  ['✏', '✍'],
  ['⭐'],
  ['❤'],
  ['🐍', '🏁', '🐝', '🏏', '🍍'],
  ['🏃', '🍃'],
  ['🏅', '🍅'],
  ['🏆', '🍆', '🐆'],
  ['🎁', '🍎', '🎭', '🏎'],
  ['🌐', '🌍', '🌏', '🌝'],
  ['👍', '👏', '👁', '👐'],
  ['💭', '💍', '💐', '💝', '💁'],
  ['📝', '📍', '📁', '📐', '📏', '📭'],
  ['🔍', '🔐', '🔁', '🔝', '🔭', '🔏'],
  ['🕐', '🐕'],
  ['🏗', '🗝'],
  ['😁', '😍', '😭', '😏', '😐', '😝'],
  ['🙏', '🙁'],
  ['🐛', '🏛', '🛍'],
  ['🐞', '🍞'],
  ['🏠', '🐠'],
  ['🏢', '🐢'],
  ['🤝', '🤏', '🤐', '🤍', '🤭'],
  ['🐧', '🧐', '🧭'],
  ['🍪', '🪝'],
  ['🏫', '🍫', '🐫'],
  ['🐳', '🏳'],
  ['🏷', '🍷', '🐷'],
  ['🐼', '🍼'],
]

/** Every character of the estimate; of two that look alike when damaged, the likelier stands first. */
export const common: readonly string[] = rows.flat()

/** The likeliest of several: `ðŸ†` → `🏆`, which may have been `🍆` or `🐆`. */
export const prior: RepairRule = {
  id: 'prior',
  confidence: 'low',
  pick: spot => {
    const fitting = fittingOf(spot)
    return common.find(character => fitting.includes(character))
  },
}
