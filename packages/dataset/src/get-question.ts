import type { Moved } from './moved.ts'
import { toSourceText } from './source-text.ts'

/** The module of `getQuestion`; its index is made at the first call, for an import should cost nothing. */
export function toGetQuestionModule(moved: Moved): string {
  const entries = moved.map(entry => `  ${toSourceText(entry)},\n`).join('')
  return `const { questions } = require('./questions.cjs')

const moved = new Map([
${entries}])
let byId

exports.getQuestion = function getQuestion(id) {
  byId ??= new Map(questions.map(question => [question.id, question]))
  return byId.get(id) ?? byId.get(moved.get(id))
}
`
}
