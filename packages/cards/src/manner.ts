import type { DraftQuestion } from '@prepdeck/model'

/** How a question is answered. */
export type Manner = 'unanswered' | 'authored' | 'choice' | 'plain'

/**
 * How a question is answered, which decides its cards.
 *
 * A placeholder (`stub`) is no answer. Options come before the authored form: a prompt such as
 * `Which of these …?` cannot be answered aloud without them.
 */
export function mannerOf({ status, options = [], answer }: DraftQuestion): Manner {
  if (status !== 'full') return 'unanswered'
  if (options.length > 1) return 'choice'
  if (answer?.short || answer?.keyPoints.length) return 'authored'
  return 'plain'
}
