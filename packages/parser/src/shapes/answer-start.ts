import type { List, RootContent } from 'mdast'
import { isFold } from '../html/fold.ts'
import { firstLineOf } from './lines.ts'
import { readMarks } from './options/option-marks.ts'
import type { OptionReader } from './options/option-reader.ts'
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
  const only = line[0]
  const standsOut = block.type === 'heading' || only?.type === 'strong' || only?.type === 'emphasis'
  if (label.number !== undefined) return true
  if (readMarks(text.slice(label.length))?.length === text.length - label.length) return true
  return standsOut || /[:：=】]/.test(text.slice(0, label.length)) || label.length >= text.trim().length
}

/** A label may also stand in a quotation, or in the first item of a list. */
export function opensAnswer(block: RootContent, optionsOf: OptionReader): boolean {
  if (block.type === 'blockquote') return block.children[0] !== undefined && isLabelled(block.children[0])
  if (block.type === 'list') return labelledItem(block) !== undefined && optionsOf(block) === undefined
  return beginsAnswer(block)
}

function labelledItem({ children }: List): RootContent | undefined {
  const first = children[0]?.children[0]
  return first && isLabelled(first) ? first : undefined
}
