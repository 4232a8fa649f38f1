import type { RootContent } from 'mdast'
import { isFold } from '../html/fold.ts'
import { firstLineOf } from './lines.ts'
import { textOf } from './text.ts'
import { foldsAnswer, foldsAnything, readAnswerLabel } from './words.ts'

/** A fold that hides an answer, or a line that begins with the word. */
export function beginsAnswer(block: RootContent): boolean {
  return isFold(block) ? foldsAnswer(textOf(block.summary)) : isLabelled(block)
}

/** A fold that does not say what is behind it: an answer, where nothing else says that it is one. */
export function mayHideAnswer(block: RootContent): boolean {
  return isFold(block) && foldsAnything(textOf(block.summary))
}

/** `Answer: …`, `**Answer**`, `#### Answer`; the word alone in plain text is no label. */
export function isLabelled(block: RootContent): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false
  const line = firstLineOf(block.children)
  const text = textOf(line)
  const label = readAnswerLabel(text)
  if (!label) return false
  const [only] = line
  const standsOut = block.type === 'heading' || only?.type === 'strong' || only?.type === 'emphasis'
  if (label.number !== undefined) return true
  return standsOut || /[:：=】]/.test(text.slice(0, label.length)) || label.length >= text.trim().length
}
