import type { Cue, Paragraph, Phrasing, Question } from '@prepdeck/model'
import { toBlocks } from '../nodes/blocks.ts'
import { toPrintable } from '../nodes/characters.ts'
import { toInline } from '../nodes/inline.ts'
import type { PrintBlock, PrintInline } from '../nodes/print.ts'
import type { Setting } from '../nodes/setting.ts'
import type { Sheet } from '../sheet.ts'
import { toItemTitle, toRunningHead } from './item-title.ts'
import { type PrintReference, toReferences } from './references.ts'
import { type RelatedItem, toRelated } from './related.ts'

/** A question with its answer, as `templates/question.typ` reads it. */
export interface PrintQuestion {
  readonly id: string
  readonly number: number | null
  readonly prompt: readonly PrintInline[]
  readonly running: string
  readonly topic: string | null
  readonly difficulty: 1 | 2 | 3 | null
  readonly importance: 'high' | 'medium' | 'low' | null
  readonly minutes: number | null
  /** What stands between the question and its options or its answer. */
  readonly stem: readonly PrintBlock[]
  readonly options: readonly PrintOption[]
  readonly short: readonly PrintInline[]
  readonly keyPoints: readonly PrintCue[]
  readonly body: readonly PrintBlock[]
  readonly comparison: readonly PrintBlock[]
  readonly facts: readonly (readonly PrintInline[])[]
  readonly pitfalls: readonly PrintCue[]
  readonly followUps: readonly PrintCue[]
  readonly signals: readonly PrintCue[]
  readonly references: readonly PrintReference[]
  readonly related: readonly RelatedItem[]
}

export interface PrintOption {
  /** `A`, `B`, … */
  readonly letter: string
  readonly correct: boolean
  readonly blocks: readonly PrintBlock[]
}

export interface PrintCue {
  readonly cue: readonly PrintInline[]
  readonly blocks: readonly PrintBlock[]
}

const level = 2 // of its heading: a part has 1

export function toQuestion(question: Question, sheet: Sheet): PrintQuestion {
  const { glyphs, topics, flat } = sheet
  const { references, numbers } = toReferences(question, question.references, glyphs)
  const setting = { glyphs, numbers, level, flat, depth: 0 }
  const inSection = { ...setting, level: level + 1 }
  const cues = (list: readonly Cue[] | undefined) => (list ?? []).map(cue => toCue(cue, inSection))
  const { answer } = question
  return {
    id: question.id,
    number: question.number ?? null,
    prompt: toItemTitle(question, glyphs),
    running: toRunningHead(question, glyphs),
    topic:
      question.topic === undefined ? null : toPrintable(topics.get(question.topic) ?? question.topic, glyphs),
    difficulty: question.difficulty ?? null,
    importance: question.importance ?? null,
    minutes: question.minutes ?? null,
    stem: toBlocks([...toPictures(question.prompt), ...(question.stem ?? [])], setting),
    options: (question.options ?? []).map(({ id, correct, content }) => ({
      letter: id.toUpperCase(),
      correct,
      blocks: toBlocks(content, setting),
    })),
    short: toInline(answer?.short ?? [], setting),
    keyPoints: cues(answer?.keyPoints),
    body: toBlocks(answer?.body ?? [], inSection),
    comparison: toBlocks(answer?.comparison === undefined ? [] : [answer.comparison], inSection),
    facts: (answer?.facts ?? []).map(fact => toInline(fact.text, setting)),
    pitfalls: cues(answer?.pitfalls),
    followUps: cues(answer?.followUps),
    signals: cues(answer?.signals),
    references,
    related: toRelated(question.related, sheet),
  }
}

/** The pictures of a prompt, for which there is no room in its heading. */
function toPictures(prompt: readonly Phrasing[]): Paragraph[] {
  const pictures = prompt.filter(({ type }) => type === 'image')
  return pictures.length > 0 ? [{ type: 'paragraph', children: pictures }] : []
}

function toCue({ cue, body }: Cue, setting: Setting): PrintCue {
  return { cue: toInline(cue, setting), blocks: toBlocks(body, setting) }
}
