import type { Outside } from '@prepdeck/model'
import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { isRelative } from '../path.ts'
import { evidenceOf, meanEvidence } from './evidence.ts'

/** A block that is no question in any shape, and why. */
export interface Aside {
  readonly index: number
  readonly reason: Outside['reason']
}

const licence =
  /^\W*(?:licen[cs]e|copyright|licencia|licença|lizenz|licenza|лицензия|ліцензія|licencja|许可证|许可|版权|ライセンス|라이선스)\W*$/iu
const contribution =
  /^\W*(?:(?:how to )?contribut\w*(?: guidelines?)?|contributors?|acknowledge?ments?|authors?|credits|sponsors?|support|star history|stargazers.*|contribuir|contribuci[oó]n|contribuciones|contribuição|contribuidores|agradecimientos|contribuer|mitwirken|beitragen|contribuire|участие|благодарности|贡献|貢献|기여)\W*$/iu
const contents =
  /^\W*(?:table of contents?|contents?|toc|índice|indice|tabla de contenidos?|sumário|sommaire|table des matières|inhalt(?:sverzeichnis)?|содержание|оглавление|зміст|spis treści|obsah|目录|目錄|目次|목차|içindekiler|daftar isi|mục lục|المحتويات|فهرست)\W*$/iu

/**
 * The blocks of a page that are about the page: its contents, navigation, badges, licence, thanks.
 *
 * @param isDocument Whether an address is another document of the same bank.
 */
export function readAsides(blocks: readonly RootContent[], isDocument: (url: string) => boolean): Aside[] {
  const head = headEnd(blocks)
  let heading: Heading | undefined
  return blocks.flatMap((block, index): Aside[] => {
    if (block.type === 'heading') heading = block
    const next = blocks[index + 1]
    const reason =
      reasonOf(block, index < head, isDocument) ?? sectionReason(block, heading, next, isDocument)
    return reason ? [{ index, reason }] : []
  })
}

/** Where the head of a page ends: at its second heading. Pictures below belong to the text. */
function headEnd(blocks: readonly RootContent[]): number {
  const headings = blocks.flatMap(({ type }, index) => (type === 'heading' ? [index] : []))
  return headings[1] ?? headings[0] ?? blocks.length
}

function reasonOf(
  block: RootContent,
  inHead: boolean,
  isDocument: (url: string) => boolean,
): Aside['reason'] | undefined {
  if (block.type === 'paragraph') return paragraphReason(block, inHead)
  if (block.type === 'list' && isContents(block, isDocument)) return 'contents'
  return block.type === 'definition' ? 'definition' : undefined
}

function paragraphReason({ children }: Paragraph, inHead: boolean): Aside['reason'] | undefined {
  const nodes = children.filter(node => node.type !== 'break' && toString(node).trim() + node.type !== 'text')
  if (nodes.length === 0) return undefined
  if (inHead && nodes.every(isPicture)) return 'badges'
  return nodes.every(isBackLink) ? 'navigation' : undefined
}

/** An image, or a link around one. */
function isPicture(node: PhrasingContent): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true
  return (
    (node.type === 'link' || node.type === 'linkReference') &&
    node.children.length > 0 &&
    node.children.every(isPicture)
  )
}

/** A link to a place in the same document, perhaps in bold: `**[Back to top](#top)**`. */
function isBackLink(node: PhrasingContent): boolean {
  if (node.type === 'link') return node.url.startsWith('#')
  return (
    (node.type === 'strong' || node.type === 'emphasis') &&
    node.children.length > 0 &&
    node.children.every(isBackLink)
  )
}

/** A list whose every item is a link to a place in this bank. */
function isContents(list: List, isDocument: (url: string) => boolean): boolean {
  const links = list.children.flatMap(item => linkOf(item) ?? [])
  if (links.length < list.children.length || links.length === 0) return false
  const inside = links.filter(url => url.startsWith('#') || isDocument(url)).length
  if (inside > links.length / 2) return true
  const asks = meanEvidence(list.children.map(item => evidenceOf(toString(item.children[0]))))
  return links.every(isRelative) && asks < 0.5
}

/** Where an item leads that is nothing but a link. */
function linkOf({ children: [first] }: ListItem): string | undefined {
  if (first?.type !== 'paragraph') return undefined
  const [link, ...others] = first.children.filter(node => node.type !== 'text' || node.value.trim() !== '')
  return link?.type === 'link' && others.length === 0 ? link.url : undefined
}

/** What stands under a heading that says what it is, and that heading. */
function sectionReason(
  block: RootContent,
  heading: Heading | undefined,
  next: RootContent | undefined,
  isDocument: (url: string) => boolean,
): Aside['reason'] | undefined {
  if (!heading) return undefined
  const text = toString(heading)
  if (licence.test(text)) return 'licence'
  if (contribution.test(text)) return 'contribution'
  const own = block === heading || block.type === 'thematicBreak'
  const isHead = own && contents.test(text) && (next?.type !== 'list' || isContents(next, isDocument))
  return isHead ? 'contents' : undefined
}
