import type { List, ListItem, Paragraph, RootContent, Table, TableCell, TableRow } from 'mdast'
import { type Columns, readColumns } from './columns.ts'
import { toLevel } from './difficulty.ts'
import { toNumber } from './numbers/digits.ts'
import { positionOf } from './outline.ts'
import type { OutsideBlock } from './outside-block.ts'
import { type Prompt, readPrompt, strengthOf } from './prompt.ts'
import { toSections } from './sections.ts'
import type { Claim, ClaimedQuestion, Page } from './shape.ts'
import { textOf } from './text.ts'

/**
 * The rows of a table with a column of questions, and perhaps of numbers, of answers, of levels.
 *
 * The evidence is the head of the column, else that its cells ask.
 */
export function recogniseTables(page: Page): Claim[] {
  if (!page.blocks.some(({ type }) => type === 'table')) return []
  const sections = toSections(page.blocks, index => page.asides.has(index))
  return page.blocks.flatMap((block, index): Claim[] => {
    if (block.type !== 'table' || page.asides.has(index)) return []
    const columns = readColumns(block, page.told[index] ?? false)
    if (!columns) return []
    const rows = block.children.slice(1)
    const asks = (row: TableRow) => textOf(row.children[columns.question]).trim() !== ''
    const around = [...toHeads(block), ...rows.filter(row => !asks(row)).map(toSilent)]
    const questions = rows.filter(asks).map((row, place) => ({
      ...toQuestion(row, columns, block, index, sections[index] ?? []),
      left: [...(place === 0 ? around : []), ...toOthers(row, columns)],
    }))
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
  const cellsAt = (some: readonly number[]) =>
    some.flatMap(column => row.children[column] ?? []).filter(isFilled)
  const [first, ...others] = cellsAt(columns.answers)
  const options = cellsAt(columns.options)
  const isChoice = first !== undefined && options.length > 1
  return {
    prompt: readCells(row, columns),
    own: [
      ...(options.length > 1 ? [toOptions(options)] : []),
      ...(first ? [isChoice ? withLabel(toParagraph(first)) : toParagraph(first)] : []),
      ...others.map(toParagraph),
    ],
    position: row.position ?? positionOf([table]),
    section,
    answered: true,
    from: index,
    to: index + 1,
  }
}

/** The row of heads says what the columns are. */
function toHeads({ children: [head] }: Table): OutsideBlock[] {
  return head ? [{ reason: 'label', node: head }] : []
}

/** A row that asks nothing, whatever it says. */
function toSilent(node: TableRow): OutsideBlock {
  return { reason: 'prose', node }
}

function isFilled({ children }: TableCell): boolean {
  return children.length > 0
}

/** The cells that are no part of the question: topics, links, who asks it. */
function toOthers(row: TableRow, { question, answers, difficulty, options }: Columns): OutsideBlock[] {
  return row.children.flatMap((node, column): OutsideBlock[] => {
    const isPart = column === question || [difficulty, ...answers, ...options].includes(column)
    const isNumber = column < question && readNumber(node) !== undefined
    return isPart || isNumber || !isFilled(node) ? [] : [{ reason: 'prose', node }]
  })
}

function readCells(row: TableRow, columns: Columns): Prompt {
  const prompt = readPrompt(row.children[columns.question]?.children ?? [])
  const number = row.children
    .slice(0, columns.question)
    .map(readNumber)
    .find(digits => digits !== undefined)
  const level =
    columns.difficulty === undefined ? undefined : toLevel(textOf(row.children[columns.difficulty]))
  return {
    ...prompt,
    ...(number === undefined ? {} : { number: toNumber(number) }),
    ...(level === undefined ? {} : { difficulty: level }),
  }
}

/** The cells of the options as a list, each behind its letter. */
function toOptions(cells: readonly TableCell[]): List {
  const items = cells.map((cell, place): ListItem => {
    const { children, ...paragraph } = toParagraph(cell)
    const mark = { type: 'text' as const, value: `${String.fromCharCode(65 + place)}) ` }
    return { type: 'listItem', children: [{ ...paragraph, children: [mark, ...children] }] }
  })
  return { type: 'list', children: items, position: positionOf(cells as unknown as RootContent[]) }
}

/** The head of its column said that a cell answers. */
function withLabel(paragraph: Paragraph): Paragraph {
  return { ...paragraph, children: [{ type: 'text', value: 'Answer: ' }, ...paragraph.children] }
}

function toParagraph({ children, position }: TableCell): Paragraph {
  return { type: 'paragraph', children, ...(position ? { position } : {}) }
}

/** `3`, `Q3.`, but not `30 %` */
function readNumber(cell: TableCell): string | undefined {
  return /^\D{0,3}(\d{1,4})[^\w%]*$/.exec(textOf(cell).trim())?.[1]
}
