import type { Table, TableRow } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { meanEvidence } from './evidence.ts'
import { readPrompt } from './prompt.ts'
import { positionOf } from './sections.ts'
import type { Claim, ClaimedQuestion, Page } from './shape.ts'
import { readQuestionLabel } from './words.ts'

/** A table with a column of questions, and perhaps one of numbers and one of answers. */
export function recogniseTables(page: Page): Claim[] {
  return page.blocks.flatMap((block, index): Claim[] => {
    if (block.type !== 'table' || page.asides.has(index)) return []
    const column = questionColumn(block)
    if (column === undefined) return []
    const questions = block.children.slice(1).map(row => toQuestion(row, column, index, page))
    const strength = questions.reduce((sum, { prompt }) => sum + prompt.evidence, 0)
    return questions.length > 1 ? [{ shape: 'tables', strength, questions }] : []
  })
}

/** The column whose head says so, else the one whose cells ask. */
function questionColumn(table: Table): number | undefined {
  const [head, ...rows] = table.children
  const columns = [...(head?.children ?? []).keys()]
  const named = columns.find(
    column => readQuestionLabel(`${toString(head?.children[column])}:`) !== undefined,
  )
  if (named !== undefined) return named
  return columns.find(column => meanEvidence(rows.map(row => evidenceAt(row, column))) >= 0.8)
}

function evidenceAt(row: TableRow, column: number): number {
  return readPrompt(row.children[column]?.children ?? []).evidence
}

function toQuestion(row: TableRow, column: number, index: number, page: Page): ClaimedQuestion {
  const prompt = readPrompt(row.children[column]?.children ?? [])
  const number = row.children
    .slice(0, column)
    .map(cell => Number.parseInt(toString(cell), 10))
    .find(Number.isFinite)
  const answers = row.children.slice(column + 1).filter(cell => toString(cell).trim() !== '')
  return {
    prompt: number === undefined ? prompt : { ...prompt, number },
    blocks: answers.map(cell => ({
      type: 'paragraph' as const,
      children: cell.children,
      ...(cell.position ? { position: cell.position } : {}),
    })),
    position: row.position ?? positionOf([]),
    section: page.sections[index] ?? [],
    answered: true,
    from: index,
    to: index + 1,
  }
}
