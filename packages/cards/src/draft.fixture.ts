import type {
  Answer,
  Block,
  Draft,
  DraftItem,
  DraftNote,
  DraftQuestion,
  Phrasing,
  Section,
} from '@prepdeck/model'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const source = {
  path: 'example.md',
  sha256: '0'.repeat(64),
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
}

/** Blocks as the parser gives them: no positions, no nulls. */
export function blocks(markdown: string): Block[] {
  const root = unified().use(remarkParse).use(remarkGfm).parse(markdown)
  const text = JSON.stringify(root.children, (key, value) => {
    if (key === 'position') return undefined
    return value === null ? undefined : value
  })
  return JSON.parse(text)
}

/** One line of Markdown. */
export function line(markdown: string): Phrasing[] {
  const [paragraph] = blocks(markdown)
  return paragraph?.type === 'paragraph' ? paragraph.children : []
}

/** `{ 'The cue?': 'The body.' }` as a cue list. */
export function cues(list: Record<string, string>): Answer['keyPoints'] {
  return Object.entries(list).map(([cue, body], index) => ({
    id: `c-${index + 1}`,
    cue: line(cue),
    body: blocks(body),
  }))
}

export function answer(parts: Partial<Answer> = {}): Answer {
  return { keyPoints: [], body: [], facts: [], pitfalls: [], followUps: [], signals: [], ...parts }
}

export function question(prompt: string, more: Partial<DraftQuestion> = {}): DraftQuestion {
  return {
    kind: 'question',
    also: [],
    section: [],
    prompt: line(prompt),
    status: more.answer ? 'full' : 'none',
    tags: [],
    references: [],
    related: [],
    overlaps: [],
    source,
    repairs: [],
    ...more,
  }
}

/** A note whose headings are its sections; the H1 is its title. */
export function note(markdown: string): DraftNote {
  const [title, ...rest] = blocks(markdown)
  const heading = title?.type === 'heading' ? title.children : []
  return { kind: 'note', title: heading, ...nest(rest, 1), tags: [], related: [], source, repairs: [] }
}

export function draft(...items: DraftItem[]): Draft {
  return {
    schemaVersion: '0.1.0',
    id: 'example',
    title: 'Example',
    description: '',
    language: 'en',
    authors: [],
    licenses: {},
    version: '0.0.0',
    roles: [],
    topics: [],
    retired: [],
    documents: [],
    media: [],
    items,
  }
}

function nest(all: Block[], depth: number): { blocks: Block[]; sections: Section[] } {
  const start = all.findIndex(block => block.type === 'heading' && block.depth > depth)
  if (start === -1) return { blocks: all, sections: [] }
  const [heading, ...rest] = all.slice(start)
  if (heading?.type !== 'heading') return { blocks: all, sections: [] }
  const next = rest.findIndex(block => block.type === 'heading' && block.depth <= heading.depth)
  const inside = next === -1 ? rest : rest.slice(0, next)
  const section = { id: 's', title: heading.children, depth: heading.depth, ...nest(inside, heading.depth) }
  const after = next === -1 ? [] : nest(rest.slice(next), depth).sections
  return { blocks: all.slice(0, start), sections: [section, ...after] }
}
