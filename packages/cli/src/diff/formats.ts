import { toReleaseNotes } from '@prepdeck/anki'
import { toChangelog } from '@prepdeck/diff'
import type { Diff } from '@prepdeck/model'
import { Failure } from '../world.ts'
import type { DiffFormat } from './flags.ts'
import { toDiffText } from './text.ts'

/**
 * How each format writes a comparison.
 *
 * @param present The ids of all cards of the newer bank.
 */
export const toFormat: {
  readonly [format in DiffFormat]: (diff: Diff, present: readonly string[] | undefined) => string
} = {
  text: toDiffText,
  json: diff => JSON.stringify(diff, null, 2),
  notes: toReleaseNotes,
  changelog: diff => {
    if (diff.kind === 'bank') return toChangelog(diff)
    throw new Failure('a changelog is made of two banks, not of two decks')
  },
}
