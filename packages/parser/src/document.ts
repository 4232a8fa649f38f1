import { createHash } from 'node:crypto'
import type { Repair } from '@prepdeck/model'
import type { Definition, Heading, Link, Nodes, Root, RootContent, Yaml as YamlNode } from 'mdast'
import type { VFile } from 'vfile'
import { decode } from './decode/decode.ts'
import type { Point } from './decode/points.ts'
import { report } from './fault.ts'
import { readLinks } from './links.ts'
import { checkCrowding } from './markdown/crowding.ts'
import { toTree } from './markdown/markdown.ts'
import { checkNesting } from './markdown/nesting.ts'
import { type Picture, readPictures } from './media/picture.ts'
import { nodesOf } from './nodes.ts'
import { placeOnDisk, toDiskPoints, toMarkdown } from './repair/on-disk.ts'
import { repair } from './repair/repair.ts'
import { reportRepairs } from './repair/report.ts'

/** A source file, parsed. */
export interface Document {
  /** From the bank's folder, with forward slashes. */
  readonly path: string
  /** SHA-256 of its bytes. */
  readonly sha256: string
  /** As it is on disk, its damage and its byte order mark included, so that places point into it. */
  readonly text: string
  /** What was mended in it before it was parsed. */
  readonly repairs: readonly Repair[]
  /** The repaired text, with the places of the file on disk. */
  readonly tree: Root
  /** Where on disk an offset of the repaired Markdown is, that of the tree before it got its places. */
  readonly pointAt: (offset: number) => Point
  readonly frontMatter: YamlNode | undefined
  /** Everything but the front matter. */
  readonly blocks: readonly RootContent[]
  /** Where reference links lead, by their normalised label. */
  readonly definitions: ReadonlyMap<string, Definition>
  readonly headings: readonly Heading[]
  readonly pictures: readonly Picture[]
  /** Where it leads within the bank. */
  readonly links: readonly (Link | Definition)[]
}

/** Parses a file. Bytes that are no text, and nesting or crowds of marks that nobody wrote, are reported and give nothing. */
export function readDocument(file: VFile): Document | undefined {
  const decoded = decode(file.value)
  for (const fault of decoded.faults) report(file, 'encoding', fault, 'error')
  if (decoded.text === undefined) return undefined
  const text = decoded.mark + withLineFeeds(decoded.text)
  const repaired = repair(text)
  reportRepairs(file, repaired)
  const markdown = toMarkdown(repaired)
  const nesting = checkNesting(markdown)
  const crowding = checkCrowding(markdown)
  if (nesting) report(file, 'nesting', nesting, 'error')
  if (crowding) report(file, 'crowding', crowding, 'error')
  if (nesting || crowding) return undefined
  const tree = placeOnDisk(toTree(markdown), text, repaired)
  // One walk for all: a tree has a hundred nodes for each of these.
  const nodes = nodesOf(tree, 'heading', 'link', 'definition', 'image', 'imageReference', 'html')
  const definitions = toDefinitions(nodes)
  const [first] = tree.children
  const frontMatter = first?.type === 'yaml' ? first : undefined
  return {
    path: file.path,
    sha256: createHash('sha256').update(file.value).digest('hex'),
    text,
    repairs: repaired.repairs,
    tree,
    pointAt: toDiskPoints(text, repaired),
    frontMatter,
    blocks: frontMatter ? tree.children.slice(1) : tree.children,
    definitions,
    headings: nodes.filter(node => node.type === 'heading'),
    pictures: readPictures(nodes, definitions),
    links: readLinks(nodes),
  }
}

/** Line endings of old Macintoshes, which YAML has not: `a\rb` → `a\nb`. No place changes. */
function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n')
}

/** The first definition of a label wins, as CommonMark says. */
function toDefinitions(nodes: readonly Nodes[]): Map<string, Definition> {
  return new Map(
    nodes
      .filter(node => node.type === 'definition')
      .toReversed()
      .map(node => [node.identifier, node]),
  )
}
