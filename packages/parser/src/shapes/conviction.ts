import { meanEvidence } from './evidence.ts'
import type { Prompt } from './prompt.ts'

/** So much the lines of one kind must ask, in the mean, that all of them are questions. */
const asking = 0.6
/** So much, where each has its number as well. */
const askingNumbered = 0.45
/** So much, where a title tells of questions: of headings, which stand out, and of plain items. */
const askingTold = { standing: 0.35, plain: 0.5 }
/** So great a share of them must be numbered or labelled for that to count. */
const most = 0.6

/**
 * Whether lines of one kind are questions.
 *
 * @param told Whether a title above them says that questions follow.
 * @param kind Whether they stand out from the text, or could be the items of any list.
 */
export function convinces(
  prompts: readonly Prompt[],
  told: boolean,
  kind: keyof typeof askingTold = 'standing',
): boolean {
  if (prompts.length === 0) return false
  const mean = meanEvidence(prompts.map(({ evidence }) => evidence))
  const labelled = shareOf(prompts, prompt => prompt.labelled)
  const numbered = shareOf(prompts, ({ number }) => number !== undefined)
  if (mean >= asking || labelled >= most) return true
  if (told) return mean >= askingTold[kind] || numbered >= most
  return numbered >= most && mean >= askingNumbered
}

function shareOf(prompts: readonly Prompt[], holds: (prompt: Prompt) => boolean): number {
  return prompts.filter(holds).length / prompts.length
}
