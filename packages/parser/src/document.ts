import { createHash } from 'node:crypto'
import type { Repair } from '@prepdeck/model'
import type { Definition, Root, RootContent, Yaml as YamlNode } from 'mdast'
import type { VFile } from 'vfile'
import { decode } from './decode/decode.ts'
import { report } from './fault.ts'
import { toTree } from './markdown/markdown.ts'
import { checkNesting } from './markdown/nesting.ts'
import { nodesOf } from './nodes.ts'
import { placeOnDisk, toMarkdown } from './repair/on-disk.ts'
import { repair } from './repair/repair.ts'
import { reportRepairs } from './repair/report.ts'

/** A source file, parsed. */
export interface Document {
  readonly file: VFile
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
  readonly frontMatter: YamlNode | undefined
  /** Everything but the front matter. */
  readonly blocks: readonly RootContent[]
  /** Where reference links lead, by their normalised label. */
  readonly definitions: ReadonlyMap<string, Definition>
}

/** Parses a file. Bytes that are no text, and nesting that nobody wrote, are reported and give nothing. */
export function readDocument(file: VFile): Document | undefined {
  const decoded = decode(file.value)
  for (const fault of decoded.faults) report(file, 'encoding', fault, 'error')
  if (decoded.text === undefined) return undefined
  const text = decoded.mark + withLineFeeds(decoded.text)
  const repaired = repair(text)
  reportRepairs(file, repaired)
  const markdown = toMarkdown(repaired)
  const nesting = checkNesting(markdown)
  if (nesting) {
    report(file, 'nesting', nesting, 'error')
    return undefined
  }
  const tree = placeOnDisk(toTree(markdown), text, repaired)
  const [first] = tree.children
  const frontMatter = first?.type === 'yaml' ? first : undefined
  return {
    file,
    path: file.path,
    sha256: createHash('sha256').update(file.value).digest('hex'),
    text,
    repairs: repaired.repairs,
    tree,
    frontMatter,
    blocks: frontMatter ? tree.children.slice(1) : tree.children,
    definitions: toDefinitions(tree),
  }
}

/** Line endings of old Macintoshes, which YAML has not: `a\rb` → `a\nb`. No place changes. */
function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n')
}

/** The first definition of a label wins, as CommonMark says. */
function toDefinitions(tree: Root): Map<string, Definition> {
  return new Map(
    nodesOf(tree, 'definition')
      .toReversed()
      .map(node => [node.identifier, node]),
  )
}
