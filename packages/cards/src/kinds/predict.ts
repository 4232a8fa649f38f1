import type { Code, DraftCard, DraftQuestion } from '@prepdeck/model'
import { aboutOf } from '../about.ts'
import { toParts } from '../parts.ts'

/** What does this print? One card a fence that says `predict` and is followed by its output. */
export function toPredictCards(question: DraftQuestion, index: number): DraftCard[] {
  const fences = toParts(question.answer?.body ?? []).filter(part => part.type === 'code')
  return fences.flatMap((code, place) => {
    const output = fences[place + 1]
    if (!hasWord(code, 'predict') || !output || !isOutput(output)) return []
    return [{ ...aboutOf(question, index), kind: 'predict', tier: 'extra', code, output, key: code.value }]
  })
}

/** ```` ```text output ```` or ```` ```text error ````. */
function isOutput(code: Code): boolean {
  return code.lang === 'text' && (hasWord(code, 'output') || hasWord(code, 'error'))
}

function hasWord({ meta = '' }: Code, word: string): boolean {
  return meta.split(/\s+/).includes(word)
}
