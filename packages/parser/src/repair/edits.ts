import { checkCharacters, toNumber } from '../decode/characters.ts'
import type { Document } from '../document.ts'
import type { RuleEdit } from '../fix/edit.ts'
import { showBytes } from './bytes.ts'

/**
 * The edits that write the repairs of a document into its file: those that are certain or nearly so. A
 * guess is left to its author, and so is a character that no text may hold.
 */
export function toRepairEdits({ path, repairs }: Document): RuleEdit[] {
  return repairs
    .filter(({ confidence, repaired }) => confidence !== 'low' && isAllowed(repaired))
    .map(({ place: { offset }, found, repaired }) => ({
      path,
      start: offset,
      end: offset + found.length,
      text: repaired,
      reason: `${showBytes(found)} → ${show(repaired)}`,
      rule: 'damaged-text',
    }))
}

function isAllowed(character: string): boolean {
  return !checkCharacters(character).some(({ severity }) => severity === 'error')
}

/** `✅`, but U+FE0F where nothing is to be seen. */
function show(character: string): string {
  return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? character : toNumber(character)
}
