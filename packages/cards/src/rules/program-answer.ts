import { toParts } from '../parts.ts'
import { sidesOf } from '../sides.ts'
import { blocksOf } from './prose.ts'
import type { CardRule } from './rule.ts'

export const programAnswer: CardRule = {
  id: 'program-answer',
  description: 'No back is a whole program: at most `codeLines` lines of code, which a learner can recall.',
  limits: ['codeLines'],
  example: {
    section: 'Key points',
    ok: '- **How is a list copied?** By a slice:\n\n  ```python no-run\n  b = a[:]\n  ```',
    notOk: `- **How is a list copied?** By a loop:\n\n  \`\`\`python no-run\n${'  b.append(a.pop())\n'.repeat(9)}  \`\`\``,
  },
  *check({ cards, limits: { codeLines } }) {
    for (const card of cards) {
      if (card.kind === 'basic' || card.kind === 'choice' || card.kind === 'predict') continue
      const programs = toParts(blocksOf(sidesOf(card).back)).filter(part => part.type === 'code')
      for (const part of programs) {
        const lines = part.value.split('\n').length
        if (lines <= codeLines) continue
        const reason = `Unexpected program of ${lines} lines as an answer, expected at most ${codeLines}`
        yield {
          card,
          part,
          reason,
          cure: 'Ask for the line that matters, and keep the program in the answer',
        }
      }
    }
  },
}
