import type { Block, Cue, ListItem, Option, Phrasing, Question } from '@prepdeck/model'
import { toMarkdown } from '@prepdeck/prose'
import { type Columns, toCsv } from './csv.ts'

/** The questions as a table for spreadsheets and data frames: one row each, prose as Markdown. */
export function toQuestionTable(questions: readonly Question[]): string {
  return toCsv(columns, questions)
}

/** A cue and its body, of an answer or made for an option. */
type Idea = Pick<Cue, 'cue' | 'body'>

const columns: Columns<Question> = {
  id: question => question.id,
  number: question => question.number,
  role: question => question.role,
  also: question => question.also,
  topic: question => question.topic,
  tags: question => question.tags,
  form: question => question.form,
  difficulty: question => question.difficulty,
  importance: question => question.importance,
  minutes: question => question.minutes,
  status: question => question.status,
  prompt: question => toMarkdown(question.prompt),
  stem: question => toMarkdown(question.stem ?? []),
  options: question => toOptionList(question.options ?? []),
  correct: question => question.options?.filter(option => option.correct).map(option => option.id),
  short_answer: question => toMarkdown(question.answer?.short ?? []),
  key_points: question => toCueList(question.answer?.keyPoints ?? []),
  answer: question => toMarkdown(question.answer?.body ?? []),
  reviewed: question => question.reviewed,
  since: question => question.since,
  changed: question => question.changed,
}

/** Options by their letters: `- **b.** b = a[:]`. */
function toOptionList(options: readonly Option[]): string {
  return toCueList(
    options.map(({ id, content }) => ({ cue: [{ type: 'text', value: `${id}.` }], body: content })),
  )
}

/** Cues as they are written: `- **Is the stop included?** Yes for …`. */
function toCueList(cues: readonly Idea[]): string {
  if (cues.length === 0) return ''
  const children = cues.map(({ cue, body: [first, ...rest] }) => toItem([...toHead(cue, first), ...rest]))
  return toMarkdown([{ type: 'list', ordered: false, spread: false, children }])
}

function toItem(children: Block[]): ListItem {
  return { type: 'listItem', spread: false, children }
}

/** The cue begins the first paragraph; before anything else it is a paragraph of its own. */
function toHead(cue: Phrasing[], first: Block | undefined): Block[] {
  const strong = { type: 'strong', children: cue } as const
  if (first?.type !== 'paragraph') {
    return [{ type: 'paragraph', children: [strong] }, ...(first ? [first] : [])]
  }
  return [{ ...first, children: [strong, { type: 'text', value: ' ' }, ...first.children] }]
}
