import type { Outside } from '@prepdeck/model'
import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { isContentsList, isContentsTable, leadsToPlaces, namesContents } from './contents.ts'
import { depthOf } from './outline.ts'
import { textOf } from './text.ts'

/** A block that is no question in any shape, and why. */
export interface Aside {
  readonly index: number
  readonly reason: Outside['reason']
  /** The depth of the heading that makes it one: what it ends is no deeper. Absent when it ends nothing. */
  readonly depth?: number
}

const licence =
  /^\W{0,20}(?:(?:the )?licen[cs]e|licensing|copyright|licencia|licença|lizenz|licenza|лицензия|ліцензія|licencja|许可证|许可|許可|版权|授权协议|ライセンス|라이선스|라이센스|lisans|lisensi|giấy phép)\W{0,20}$/iu
const contribution =
  /^\W{0,20}(?:(?:how to )?contribut\w*(?: guidelines?| to .*)?|contributors?(?: ✨)?|acknowledge?ments?|authors?|maintainers?|credits?|thanks(?: to)?|special thanks|sponsors?|backers|support(?: (?:us|me|the project))?|star history|stargazers.*|code of conduct|(?:c[oó]mo )?contribuir|contribuci[oó]n|contribuciones|colaborar|colaboradores|contribuição|contribuidores|autores?|agradecimientos|agradecimentos|comment contribuer|contribuer|remerciements|auteurs?|mitwirken|beitragen|autoren|danksagung|contribuire|ringraziamenti|участие|как помочь.*|благодарности|авторы?|вклад|подяки|автори?|贡献(?:者|指南)?|貢献|致谢|作者|参与贡献|기여(?:자|하기)?|katkıda bulunma|katkı|kontribusi|đóng góp)\W{0,20}$/iu

/**
 * The blocks of a page that are about the page: its contents, navigation, badges, licence, thanks.
 *
 * @param isDocument Whether an address is another document of the same bank.
 */
export function readAsides(blocks: readonly RootContent[], isDocument: (url: string) => boolean): Aside[] {
  const head = headEnd(blocks)
  const asides: Aside[] = []
  let heading = -1
  let section: Aside['reason'] | undefined
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as RootContent
    if (block.type === 'heading') {
      heading = index
      section = toSection(block)
    }
    const reason = reasonOf(block, index < head, isDocument)
    const above = reason ? undefined : sectionReason(blocks, index, heading, section, isDocument)
    if (reason) asides.push({ index, reason })
    if (above) asides.push({ index, reason: above, depth: depthOf(blocks[heading]) })
  }
  return asides
}

/** The blocks, by their index, that are links back to places of the page and no more. */
export function readNavigation(blocks: readonly RootContent[]): number[] {
  const found: number[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as RootContent
    if (block.type === 'paragraph' && !holdsWord(block) && isNavigation(block, index < headEnd(blocks)))
      found.push(index)
  }
  return found
}

function isNavigation(paragraph: Paragraph, inHead: boolean): boolean {
  return paragraphReason(paragraph, inHead) === 'navigation'
}

/** Where the head of a page ends: at its second heading. Pictures below belong to the text. */
function headEnd(blocks: readonly RootContent[]): number {
  const first = blocks.findIndex(({ type }) => type === 'heading')
  if (first < 0) return blocks.length
  const second = blocks.findIndex(({ type }, index) => index > first && type === 'heading')
  return second < 0 ? first : second
}

function reasonOf(
  block: RootContent,
  inHead: boolean,
  isDocument: (url: string) => boolean,
): Aside['reason'] | undefined {
  if (block.type === 'paragraph') return paragraphReason(block, inHead)
  if (block.type === 'list' && isContentsList(block, isDocument)) return 'contents'
  if (block.type === 'table' && isContentsTable(block, isDocument)) return 'contents'
  return block.type === 'definition' ? 'definition' : undefined
}

/** A word that no link holds. */
function holdsWord({ children }: Paragraph): boolean {
  for (const node of children) if (node.type === 'text' && !isBracket(node)) return true
  return false
}

function paragraphReason(paragraph: Paragraph, inHead: boolean): Aside['reason'] | undefined {
  if (holdsWord(paragraph)) return undefined
  const { children } = paragraph
  const nodes = children.filter(
    node => node.type !== 'break' && (node.type !== 'text' || node.value.trim() !== ''),
  )
  if (nodes.length === 0) return undefined
  if (inHead && nodes.every(isPicture)) return 'badges'
  if (nodes.length === 1 && nodes[0]?.type === 'text' && line.test(nodes[0].value)) return 'rule'
  return nodes.every(node => isBackLink(node) || isBracket(node)) && nodes.some(isBackLink)
    ? 'navigation'
    : undefined
}

/** A line that CommonMark does not know: `━━━━━━`, `─ ─ ─ ─` */
const line = /^\s*[━─═=~*_·•-](?:[ \t]?[━─═=~*_·•-]){4,}\s*$/u

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

/** What stands around links back: `[`, `|`, `⬆`. */
function isBracket(node: PhrasingContent): boolean {
  return node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value)
}

/** What a heading says of all that stands under it. */
function toSection(heading: Heading): Aside['reason'] | undefined {
  const text = textOf(heading)
  if (licence.test(text)) return 'licence'
  if (contribution.test(text)) return 'contribution'
  return namesContents(text) ? 'contents' : undefined
}

/** What stands under a heading that says what it is, and that heading. */
function sectionReason(
  blocks: readonly RootContent[],
  index: number,
  nearest: number,
  section: Aside['reason'] | undefined,
  isDocument: (url: string) => boolean,
): Aside['reason'] | undefined {
  if (section !== 'contents') return section
  const block = blocks[index]
  if (block?.type === 'list') return nearest === index - 1 && leadsToPlaces(block) ? 'contents' : undefined
  if (nearest !== index && block?.type !== 'thematicBreak') return undefined
  const next = blocks[index + 1]
  const holds = next?.type === 'list' && !isContentsList(next, isDocument) && !leadsToPlaces(next)
  return holds ? undefined : 'contents'
}
