import { depthOf } from '../outline.ts'
import type { Claim, Page } from '../shape.ts'
import { toClaim } from '../starts.ts'
import { textOf } from '../text.ts'
import { readAnswerLabel } from '../words.ts'
import { type Level, levelOf, toLevels } from './heading-levels.ts'
import { flatten, type HeadingNode, toHeadingTree } from './heading-tree.ts'
import { withMissing } from './missing-headings.ts'

/** So many questions under one title are no parts of its answer. */
const many = 3

/**
 * Headings as questions: `## 3. What is a list?` and what stands under it.
 *
 * The shallowest that asks is the question, and what is deeper belongs to its answer, but for headings
 * that carry on the numbers. A heading that does not ask and stands over some that do is a section.
 */
export function recogniseHeadings(page: Page): Claim[] {
  const tree = toHeadingTree(page)
  const own = choose(tree, toLevels(tree))
  const starts =
    own.length === 0
      ? []
      : withMissing(
          own,
          flatten(tree).filter(node => !node.isOverList),
        )
  const [only, ...others] = starts
  if (only && others.length === 0 && !isSure(only, tree)) return []
  const begins = new Set(starts.map(({ index }) => index))
  return toClaim(
    'headings',
    page,
    starts.map(({ index, prompt }) => ({ index, prompt, rest: [] })),
    {
      answered: true,
      endsAt: (index, start) =>
        !begins.has(index) &&
        depthOf(page.blocks[index]) <= depthOf(page.blocks[start.index]) &&
        !isAnswer(page, index, start.index),
    },
  )
}

/** The only question of a page is sure of a word before it, or of a title above it. */
function isSure(only: HeadingNode, tree: readonly HeadingNode[]): boolean {
  return only.prompt.labelled || (only.told && only !== tree[0])
}

/** A heading that only says `Answer`, no less deep than that of the question. */
function isAnswer({ blocks }: Page, index: number, start: number): boolean {
  return (
    depthOf(blocks[index]) === depthOf(blocks[start]) && readAnswerLabel(textOf(blocks[index])) !== undefined
  )
}

/** The questions of a tree, from the outermost heading inwards; no title over many of them is one. */
function choose(nodes: readonly HeadingNode[], levels: ReadonlyMap<string, Level>): HeadingNode[] {
  const tells = [true, false].filter(told => nodesConvince(levels, told))
  const visit = (node: HeadingNode): HeadingNode[] =>
    isQuestion(node, levelOf(node, levels), tells.includes(node.told)) ? [node] : node.children.flatMap(visit)
  const [title, ...others] = nodes
  const inside = title && others.length === 0 ? title.children.flatMap(visit) : []
  return inside.length >= many ? inside : nodes.flatMap(visit)
}

function nodesConvince(levels: ReadonlyMap<string, Level>, told: boolean): boolean {
  return [...levels.values()].some(level => level.told === told && level.convinces)
}

/** A heading of a level that asks, or one of another level that asks with a mark and has no parts. */
function isQuestion(node: HeadingNode, level: Level | undefined, anyConvinces: boolean): boolean {
  if (!level || level.sections.has(node)) return false
  const { evidence, number, labelled } = node.prompt
  if (!level.convinces) return anyConvinces && evidence >= 1 && node.children.length === 0
  if (labelled || evidence >= 0.8) return true
  if (level.labelled) return false
  return level.numbered ? number !== undefined || evidence >= 0.5 : level.homogeneous || evidence >= 0.5
}
