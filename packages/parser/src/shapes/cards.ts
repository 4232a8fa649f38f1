import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { joinLines, readLines, toParagraph } from './lines.ts'
import { positionOf } from './outline.ts'
import { readPrompt } from './prompt.ts'
import { toSections } from './sections.ts'
import type { Claim, ClaimedQuestion, Page } from './shape.ts'
import { textOf } from './text.ts'

/** `What is DNS?::A phone book.`: one card a line, or two where there are three colons. */
const inline = /^(?<front>[^\n]*?\S)\s*:::?\s*(?<back>\S[^\n]*)$/u
/** A line that stands between the front of a card and its back. */
const between = /^\?\??$/
/** A word by which people say that what follows are cards. */
const tag = /(?:^|\s)#(?:flash)?cards?(?:\/[\w/-]+)?(?=\s|$)/iu

/**
 * Cards for spaced repetition in notes: `front::back`, or `?` alone between the two.
 *
 * The evidence is the tag by which their author says that a note holds cards.
 */
export function recogniseCards(page: Page): Claim[] {
  if (!page.blocks.some(block => block.type === 'paragraph' && tag.test(textOf(block)))) return []
  const sections = toSections(page.blocks, index => page.asides.has(index))
  const questions = page.blocks.flatMap((block, index): ClaimedQuestion[] =>
    block.type === 'paragraph' && !page.asides.has(index)
      ? toCards(block).map(card => ({
          ...card,
          position: positionOf([block]),
          section: sections[index] ?? [],
          answered: true,
          from: index,
          to: index + 1,
        }))
      : [],
  )
  return questions.length > 0 ? [{ shape: 'cards', strength: questions.length, questions }] : []
}

type Card = Pick<ClaimedQuestion, 'prompt' | 'own'>

function toCards(paragraph: Paragraph): Card[] {
  const lines = readLines(paragraph.children).map(({ nodes }) => nodes)
  const at = lines.findIndex(line => between.test(textOf(line).trim()))
  if (at > 0 && at < lines.length - 1)
    return [
      {
        prompt: readPrompt(joinLines(lines.slice(0, at))),
        own: toParagraph(joinLines(lines.slice(at + 1)), paragraph.position),
      },
    ]
  return lines.flatMap(line => toCard(line, paragraph) ?? [])
}

function toCard(line: readonly PhrasingContent[], paragraph: Paragraph): Card | undefined {
  const at = line.findIndex(node => node.type === 'text' && node.value.includes('::'))
  const node = line[at]
  if (node?.type !== 'text' || !inline.test(textOf(line))) return undefined
  const [front = '', ...backs] = node.value.split(/(?:(?<!\s)\s+)?:::?\s*/u)
  const own: RootContent[] = toParagraph(
    [...(backs.join('::') ? [{ ...node, value: backs.join('::') }] : []), ...line.slice(at + 1)],
    paragraph.position,
  )
  return { prompt: readPrompt([...line.slice(0, at), { ...node, value: front }]), own }
}
