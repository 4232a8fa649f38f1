import { toSourceText } from '../source-text.ts'
import type { Moved } from './moved.ts'

/** The module of `getQuestion`; its index is made at the first call, for an import should cost nothing. */
export function toGetQuestionModule(moved: Moved): string {
  return `const { questions } = require('./questions.cjs')

${toMovedMap(moved)}
let byId

exports.getQuestion = function getQuestion(id) {
  byId ??= new Map(questions.map(question => [question.id, question]))
  return byId.get(id) ?? byId.get(moved.get(id))
}
`
}

/** `const moved = new Map([…])`: former id → present id. */
export function toMovedMap(moved: Moved): string {
  return `const moved = new Map([\n${moved.map(entry => `  ${toSourceText(entry)},\n`).join('')}])`
}
