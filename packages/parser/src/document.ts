import { createHash } from 'node:crypto'
import type { Definition, Root, RootContent, Yaml as YamlNode } from 'mdast'
import type { VFile } from 'vfile'
import { decode } from './decode.ts'
import { report } from './fault.ts'
import { toTree } from './markdown.ts'

/** A source file, parsed. */
export interface Document {
  readonly file: VFile
  /** From the bank's folder, with forward slashes. */
  readonly path: string
  /** SHA-256 of its bytes. */
  readonly sha256: string
  readonly text: string
  readonly tree: Root
  readonly frontMatter: YamlNode | undefined
  /** Everything but the front matter. */
  readonly blocks: readonly RootContent[]
  /** Where reference links lead, by their normalised label. */
  readonly definitions: ReadonlyMap<string, Definition>
}

/** Parses a file; bytes that are no text are reported and give nothing. */
export function readDocument(file: VFile): Document | undefined {
  const bytes = typeof file.value === 'string' ? new TextEncoder().encode(file.value) : file.value
  const decoded = decode(bytes)
  if ('reason' in decoded) {
    report(file, 'encoding', decoded, 'error')
    return undefined
  }
  const tree = toTree(decoded.text)
  const [first] = tree.children
  const frontMatter = first?.type === 'yaml' ? first : undefined
  return {
    file,
    path: file.path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: decoded.text,
    tree,
    frontMatter,
    blocks: frontMatter ? tree.children.slice(1) : tree.children,
    definitions: toDefinitions(tree.children),
  }
}

/** The first definition of a label wins, as CommonMark says. */
function toDefinitions(blocks: readonly RootContent[]): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  const visit = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'definition' && !definitions.has(node.identifier))
        definitions.set(node.identifier, node)
      if ('children' in node) visit(node.children as RootContent[])
    }
  }
  visit(blocks)
  return definitions
}
