import type { DraftCard, DraftQuestion, Phrasing } from '@prepdeck/model'
import { aboutOf } from '../about.ts'
import { plainText } from '../plain-text.ts'

/** A sentence whose strong spans are hidden in turn; one without any hides nothing and is no card. */
export function toFactCards(question: DraftQuestion, index: number): DraftCard[] {
  const facts = (question.answer?.facts ?? []).filter(({ text }) => hasStrong(text))
  return facts.map(({ text }) => ({
    ...aboutOf(question, index),
    kind: 'fact',
    tier: 'extra',
    text,
    key: plainText(text),
  }))
}

function hasStrong(phrasing: readonly Phrasing[]): boolean {
  return phrasing.some(node => node.type === 'strong' || ('children' in node && hasStrong(node.children)))
}
