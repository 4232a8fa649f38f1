import type { Block, OpenCard, Paragraph, Tick } from '@prepdeck/model'
import { toField } from '../field.ts'

/** The question, how long to speak, the short answer, the points to tick, and folded the full answer. */
export function toOpenFields({
  prompt,
  minutes,
  short,
  points,
  explanation,
}: OpenCard): Record<OpenField, string> {
  return {
    Prompt: toField(prompt),
    Minutes: String(minutes),
    Short: toField(short),
    Points: points.length > 0 ? toField([toList(points)]) : '',
    Explanation: toField(explanation),
  }
}

type OpenField = 'Prompt' | 'Minutes' | 'Short' | 'Points' | 'Explanation'

function toList(points: readonly Tick[]): Block {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: points.map(point => ({ type: 'listItem', spread: false, children: toBlocks(point) })),
  }
}

/** The cue in bold at the head of the statement, as its author wrote it: `**Cue.** Statement.` */
function toBlocks({ cue, statement: [first, ...rest] }: Tick): Block[] {
  const head: Paragraph = { type: 'paragraph', children: [{ type: 'strong', children: cue }] }
  if (first?.type !== 'paragraph') return first ? [head, first, ...rest] : [head]
  const space = { type: 'text' as const, value: ' ' }
  return [{ ...head, children: [...head.children, space, ...first.children] }, ...rest]
}
