import { type DraftNote, type NoteFrontMatter, type Section, toUniqueSlugs } from '@prepdeck/model'
import type { Heading, RootContent } from 'mdast'
import type { Document } from '../document.ts'
import { type FrontMatter, readFrontMatter } from '../front-matter.ts'
import { stemOf } from '../path.ts'
import { toBlocks } from '../prose/blocks.ts'
import type { ProseContext } from '../prose/context.ts'
import { toPhrasing } from '../prose/phrasing.ts'
import { repairsIn } from '../repair/repairs-in.ts'
import { wholeFile } from '../source.ts'
import { toString } from '../to-string.ts'

/** A note taken apart, before anything is made of it. */
export interface NoteFile {
  readonly form: 'note'
  readonly document: Document
  readonly frontMatter: FrontMatter<NoteFrontMatter>
  readonly title: Heading | undefined
  /** Everything but the title. */
  readonly blocks: readonly RootContent[]
}

/** Takes a note apart. An H1 that is not the only one is a section, not the title. */
export function readNoteFile(document: Document): NoteFile {
  const titles = document.blocks.filter(block => block.type === 'heading' && block.depth === 1)
  const title = titles.length === 1 ? (titles[0] as Heading) : undefined
  return {
    form: 'note',
    document,
    frontMatter: readFrontMatter(document, 'note-front-matter'),
    title,
    blocks: document.blocks.filter(block => block !== title),
  }
}

/** What a note says. One without a title is called after its file. */
export function readNote(file: NoteFile, context: ProseContext): DraftNote {
  const { before, sections } = nest(file.blocks)
  const headings = file.blocks.filter(block => block.type === 'heading')
  const slugs = toUniqueSlugs(headings.map(heading => toString(heading)))
  const ids = new Map(headings.map((heading, index) => [heading, slugs[index] ?? '']))
  const stem = stemOf(file.document.path)
  return {
    kind: 'note',
    id: stem,
    title: file.title
      ? toPhrasing(file.title.children, context)
      : [{ type: 'text', value: stem.replaceAll(/[-_]+/g, ' ') }],
    blocks: toBlocks(before, context),
    sections: sections.map(section => toSection(section, ids, context)),
    tags: [],
    related: [],
    ...file.frontMatter.value,
    source: wholeFile(file.document),
    repairs: repairsIn(file.document, wholeFile(file.document)),
  }
}

/** A heading, the blocks up to the next one, and the deeper sections that follow. */
interface Nested {
  readonly heading: Heading
  readonly blocks: RootContent[]
  readonly sections: Nested[]
}

/** A flat run of blocks as a tree: a section holds every following one whose heading is deeper. */
function nest(blocks: readonly RootContent[]): {
  readonly before: RootContent[]
  readonly sections: Nested[]
} {
  const before: RootContent[] = []
  const sections: Nested[] = []
  const open: Nested[] = []
  for (const block of blocks) {
    if (block.type !== 'heading') {
      ;(open.at(-1)?.blocks ?? before).push(block)
      continue
    }
    const section: Nested = { heading: block, blocks: [], sections: [] }
    while (open.length > 0 && (open.at(-1) as Nested).heading.depth >= block.depth) open.pop()
    ;(open.at(-1)?.sections ?? sections).push(section)
    open.push(section)
  }
  return { before, sections }
}

function toSection(nested: Nested, ids: ReadonlyMap<Heading, string>, context: ProseContext): Section {
  const { heading, blocks, sections } = nested
  const section = {
    id: ids.get(heading) ?? '',
    title: toPhrasing(heading.children, context),
    depth: heading.depth,
    blocks: toBlocks(blocks, context),
    sections: sections.map(inner => toSection(inner, ids, context)),
  }
  return context.keep(section, heading.position)
}
