import type { Bank, Question } from '@prepdeck/model'
import { questionsOf } from '../items.ts'
import { packageNameOf } from '../package-json.ts'
import { toRich } from '../rich/rich.ts'
import { toLiteral } from '../types/type-text.ts'

/** Examples to copy; what a comment says a line prints is what it prints. None for a bank without questions. */
export function toExamples(bank: Bank): string[] {
  const questions = questionsOf(bank)
  const shown = questions.find(hasShort) ?? questions.find(({ answer }) => answer) ?? questions[0]
  if (shown === undefined) return []
  const name = packageNameOf(bank)
  return [
    '## Use',
    toFence([
      `import { getQuestion, questions } from '${name}'`,
      '',
      `console.log(questions.length) // ${questions.length}`,
      '',
      `const question = getQuestion(${toLiteral(shown.id)})`,
      ...toLines(shown),
    ]),
    'A quiz:',
    toFence([
      `import { questions } from '${name}'`,
      '',
      "const quiz = questions.filter(question => question.status === 'full').slice(0, 3)",
      'for (const { id, prompt, answer } of quiz) {',
      `  console.log(\`\${id}: \${prompt.text}\`)`,
      '  for (const { cue, body } of answer?.keyPoints ?? []) {',
      `    console.log(\`- \${cue.text}: \${body.text}\`)`,
      '  }',
      '}',
      `console.log(quiz.length, 'of', questions.length) // ${toQuizEnd(questions)}`,
    ]),
    'Every text is there as `markdown`, `html` (safe in a page) and `text`. CommonJS reads the same data:',
    toFence([
      `const { cards } = require('${name}')`,
      '',
      `const core = cards.filter(card => card.tier === 'core')`,
      `console.log(core.length) // ${bank.cards.filter(({ tier }) => tier === 'core').length}`,
    ]),
  ]
}

/** `3 of 100`: how many the quiz asks. */
function toQuizEnd(questions: readonly Question[]): string {
  const answered = questions.filter(({ status }) => status === 'full').length
  return `${Math.min(3, answered)} of ${questions.length}`
}

function hasShort({ answer }: Question): boolean {
  return answer?.short !== undefined
}

/** What there is to show of a question: its prompt, its short answer, how many parts the answer has. */
function toLines({ prompt, answer }: Question): string[] {
  const lines = [toLine('question.prompt.text', toRich(prompt).text)]
  if (answer?.short) lines.push(toLine('question.answer?.short?.html', toRich(answer.short).html))
  else if (answer) lines.push(toLine('question.answer?.body.html', toRich(answer.body).html))
  if (answer) lines.push(toLine('question.answer?.keyPoints.length', String(answer.keyPoints.length)))
  return lines
}

const longest = 60

/** `console.log(question.prompt.text) // What is a list?`; what is long, or goes on in the next line, ends in `…`. */
function toLine(expression: string, printed: string): string {
  const [first = ''] = printed.split(/[\n\r\u2028\u2029]/)
  const start = Array.from(first).slice(0, longest).join('').trimEnd()
  return `console.log(${expression}) // ${start === printed ? start : `${start}…`}`
}

function toFence(lines: readonly string[]): string {
  return ['```js', ...lines, '```'].join('\n')
}
