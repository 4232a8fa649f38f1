import { asking } from '../evidence.ts'
import { toParagraph } from '../lines.ts'
import { readVerdict } from '../verdicts.ts'
import type { ItemQuestion } from './list-item.ts'

/**
 * Statements as questions, each answered by the verdict behind it; nothing unless every item has one.
 *
 * `1. The earth is flat. (F)` ⏎ `2. Water is wet. (T)` → two questions, answered `(F)` and `(T)`
 */
export function readJudged(items: readonly ItemQuestion[]): readonly ItemQuestion[] {
  if (items.length < 2) return []
  const judged: ItemQuestion[] = []
  for (const item of items) {
    const found = readVerdict(item.prompt.nodes)
    if (!found) return []
    const { prompt, blocks } = item
    judged.push({
      ...item,
      prompt: { ...prompt, nodes: found.statement, evidence: Math.max(prompt.evidence, asking) },
      blocks: [...toParagraph(found.verdict, undefined), ...blocks],
    })
  }
  return judged
}
