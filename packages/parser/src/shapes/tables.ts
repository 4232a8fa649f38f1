import type { RootContent, Table, TableCell, TableRow } from 'mdast'
import { type Columns, readColumns } from './columns.ts'
import { toLevel } from './difficulty.ts'
import { toNumber } from './digits.ts'
import { positionOf, toSections } from './outline.ts'
import { type Prompt, readPrompt, strengthOf } from './prompt.ts'
import type { Claim, ClaimedQuestion, Page } from './shape.ts'
import { textOf } from './text.ts'

/** A table with a column of questions, and perhaps of numbers, of answers, of levels. */
export function recogniseTables(page: Page): Claim[] {
  const sections = toSections(page.blocks, index => page.asides.has(index))
  return page.blocks.flatMap((block, index): Claim[] => {
    if (block.type !== 'table' || page.asides.has(index)) return []
    const columns = readColumns(block, page.told[index] ?? false)
    if (!columns) return []
    const questions = block.children
      .slice(1)
      .filter(row => textOf(row.children[columns.question]).trim() !== '')
      .map(row => toQuestion(row, columns, block, index, sections[index] ?? []))
    const strength = questions.reduce((sum, { prompt }) => sum + Math.max(0.5, strengthOf(prompt)), 0)
    return questions.length > 1 ? [{ shape: 'tables', strength, questions }] : []
  })
}

function toQuestion(
  row: TableRow,
  columns: Columns,
  table: Table,
  index: number,
  section: readonly string[],
): ClaimedQuestion {
  const answers = columns.answers.flatMap(column => row.children[column] ?? [])
  return {
    prompt: readCells(row, columns),
    own: answers.filter(cell => textOf(cell).trim() !== '' || cell.children.length > 0).map(toParagraph),
    position: row.position ?? positionOf([table]),
    section,
    answered: true,
    from: index,
    to: index + 1,
  }
}

function readCells(row: TableRow, columns: Columns): Prompt {
  const prompt = readPrompt(row.children[columns.question]?.children ?? [])
  const number = row.children
    .slice(0, columns.question)
    .map(cell => /^\D{0,3}(\d{1,4})\W*$/.exec(textOf(cell).trim())?.[1])
    .find(digits => digits !== undefined)
  const level =
    columns.difficulty === undefined ? undefined : toLevel(textOf(row.children[columns.difficulty]))
  return {
    ...prompt,
    ...(number === undefined ? {} : { number: toNumber(number) }),
    ...(level === undefined ? {} : { difficulty: level }),
  }
}

function toParagraph({ children, position }: TableCell): RootContent {
  return { type: 'paragraph', children, ...(position ? { position } : {}) }
}
