import type { Heading, ListItem, Paragraph, RootContent } from 'mdast'
import { mayHideAnswer, opensAnswer } from './answer-start.ts'
import { readBoldLine } from './bold-line.ts'
import { asking, evidenceOf } from './evidence.ts'
import { endsAtHeading } from './headings/under-headings.ts'
import { splitAtSentence, toParagraph } from './lines.ts'
import { readItem } from './lists/list-item.ts'
import { positionOf } from './outline.ts'
import { toPieces } from './pieces.ts'
import { dropStart, readPrompt } from './prompt.ts'
import type { Claim, ClaimedQuestion, Page } from './shape.ts'
import { type Start, toClaim } from './starts.ts'
import { textOf } from './text.ts'
import { type Label, readAnswerLabel, readQuestionLabel } from './words.ts'

/**
 * `Question: …`, `Q: …` and what stands under it, answered behind `Answer:`, `A:`, `R:`.
 *
 * Claims paragraphs, and headings of that word alone; the label in front is evidence enough.
 */
export function recogniseLabels(page: Page): Claim[] {
  const starts = page.blocks.flatMap((block, index): Start[] => {
    if (page.asides.has(index)) return []
    if (block.type === 'heading') return toWordAlone(block, index, page)
    return block.type === 'paragraph' ? toStart(block, index, page) : []
  })
  const endsAt = endsAtHeading(page, starts)
  const claims = toClaim('labels', page, starts, {
    answered: starts.length > 0 && !saysAnswers(page, starts),
    endsAt: (index, start) =>
      page.blocks[start.index]?.type === 'heading' ? isAbove(page, index, start.index) : endsAt(index, start),
  })
  return claims.map(claim => ({
    ...claim,
    questions: withScenes(claim.questions, page).map(question =>
      withCodeAsked(withAnswered(question, page), page),
    ),
  }))
}

/** Code by itself is what a question is about. */
function withCodeAsked(question: ClaimedQuestion, { blocks }: Page): ClaimedQuestion {
  const { own, from, to, at = from } = question
  const isCode = [...own, ...blocks.slice(at + 1, to)].every(({ type }) => type === 'code')
  return question.answered && isCode ? { ...question, answered: false } : question
}

/** Whether anything on the page says that it answers: if nothing does, what stands below a question does. */
function saysAnswers(page: Page, starts: readonly Start[]): boolean {
  const says = (block: RootContent) =>
    toPieces(block).some(
      piece => opensAnswer(piece, page.optionsOf) || mayHideAnswer(piece) || page.optionsOf(piece),
    )
  return page.keys.length > 0 || page.blocks.some(says) || starts.some(({ rest }) => rest.some(says))
}

/** What stands under a line that is bold, and asks, answers it without a word: `**Question 1: Why?**` ⏎ `So.` */
function withAnswered(question: ClaimedQuestion, { blocks }: Page): ClaimedQuestion {
  const block = blocks[question.at ?? question.from]
  const isBold = block?.type === 'paragraph' && readBoldLine(block.children) !== undefined
  return isBold && evidenceOf(textOf(question.prompt.nodes)) >= 1 ? { ...question, answered: true } : question
}

/**
 * Where each question is the only one under its heading, what stands between the two tells what it is about.
 *
 * `## Scenario 3` ⏎⏎ `A team has two clouds.` ⏎⏎ `**Question:** What is to be done first?`
 */
function withScenes(questions: readonly ClaimedQuestion[], page: Page): readonly ClaimedQuestion[] {
  const scenes = questions.map(({ from }, place) => findScene(page, from, questions[place - 1]?.to ?? 0))
  const isUsual =
    questions.length > 1 && scenes.every((scene, place) => scene < (questions[place]?.from ?? 0))
  if (!isUsual) return questions
  return questions.map((question, place): ClaimedQuestion => {
    const from = scenes[place] ?? question.from
    const scene = page.blocks.slice(from, question.from)
    const { start } = positionOf(scene)
    return { ...question, asking: scene, position: { ...question.position, start }, from, at: question.from }
  })
}

/** Where what stands above a question begins, behind the heading; the question itself where there is none. */
function findScene({ blocks, asides }: Page, from: number, end: number): number {
  let scene = from
  while (scene > end && !asides.has(scene - 1) && blocks[scene - 1]?.type !== 'heading') scene--
  return scene > end && blocks[scene - 1]?.type === 'heading' ? scene : from
}

function toStart(paragraph: Paragraph, index: number, page: Page): Start[] {
  const text = textOf(paragraph)
  const label = readQuestionLabel(text)
  if (!label || !(/[:：=】]|\p{N}/u.test(text.slice(0, label.length)) || asksBehind(text, label))) return []
  const { line, rest } = splitAtSentence(paragraph.children)
  const alone = label.length >= textOf(line).trim().length
  if (alone && rest.length === 0 && !page.blocks[index + 1]) return []
  const prompt = readPrompt(dropStart(line, label.length))
  const number = label.number ?? prompt.number
  return [
    {
      index,
      prompt: { ...prompt, ...(number === undefined ? {} : { number }), labelled: true, evidence: 1 },
      rest: toParagraph(rest, paragraph.position),
    },
  ]
}

/** `Q. What is it?`, but not `Q. Smith, baker` */
function asksBehind(text: string, { length }: Label): boolean {
  const [line = ''] = text.slice(length).split('\n')
  return /^\W{0,9}q(?:ues)?\./iu.test(text) && evidenceOf(line) >= asking
}

/** A heading that is nothing but `Question`, or such a word before one for the answer: its words stand below. */
function toWordAlone(heading: Heading, index: number, page: Page): Start[] {
  const prompt = page.promptOf(heading)
  if (prompt.number !== undefined) return []
  const isAlone = prompt.labelled && prompt.nodes.length === 0
  if (!isAlone && !isBeforeAnswer(heading, index, page)) return []
  if (isOverQuestions(page.blocks[index + 1])) return []
  return [{ index, prompt: { ...prompt, nodes: [], labelled: true, evidence: 1 }, rest: [] }]
}

/** Where questions stand right below the word, it is the title of them all: `## Soal` ⏎⏎ `**Soal 1:** …` */
function isOverQuestions(next: RootContent | undefined): boolean {
  if (next?.type === 'list') return next.children.length > 1 && next.children.every(asksInItem)
  return next?.type === 'paragraph' && readQuestionLabel(textOf(next))?.number !== undefined
}

function asksInItem(item: ListItem): boolean {
  return readItem(item).prompt.evidence >= asking
}

/** `### 問題`, and behind it `### 解答` */
function isBeforeAnswer(heading: Heading, index: number, { blocks }: Page): boolean {
  const word = `${textOf(heading).trim()}:`
  if (word.length > longestWord || readQuestionLabel(word)?.length !== word.length) return false
  const next = blocks.find((block, at) => at > index && block.type === 'heading')
  return (
    next?.type === 'heading' && next.depth === heading.depth && readAnswerLabel(textOf(next)) !== undefined
  )
}

/** Longer than any word for a question. */
const longestWord = 20

function isAbove({ blocks }: Page, index: number, start: number): boolean {
  const [block, heading] = [blocks[index], blocks[start]]
  return block?.type === 'heading' && heading?.type === 'heading' && block.depth < heading.depth
}
