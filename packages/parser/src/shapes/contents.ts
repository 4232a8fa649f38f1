import type { Link, List, ListItem, Node, Parent, PhrasingContent, Table, TableCell } from 'mdast'
import { isRelative } from '../path.ts'
import { evidenceOf, meanEvidence } from './evidence.ts'
import { textOf } from './text.ts'

const contents =
  /^\W{0,20}(?:table of contents?(?: \(.*\))?|contents?|toc|index|questions? list|list of questions|índice|indice|índex|tabla de contenidos?|contenidos?|sumário|conteúdo|sommaire|table des matières|inhalt(?:sverzeichnis)?|содержание|оглавление|зміст|spis treści|obsah|inhoud(?:sopgave)?|innehåll|目录|目錄|目次|목차|içindekiler|daftar isi|mục lục|المحتويات|فهرست)\W{0,20}$/iu

/** So great a share of the entries must lead to a place in the bank. */
const most = 0.8

/** Whether a heading says that the contents follow. */
export function namesContents(heading: string): boolean {
  return contents.test(heading)
}

/** A list whose items are links to places in this bank, perhaps in lists of their own under a word. */
export function isContentsList(list: List, isDocument: (url: string) => boolean): boolean {
  const entries = entriesOf(list)
  const links = entries.flatMap(entry => linkOf(entry) ?? [])
  if (links.length === 0 || links.length < entries.length * most) return false
  const inside = links.filter(({ url }) => isInside(url, isDocument)).length
  if (inside > links.length / 2) return true
  const asks = meanEvidence(links.map(link => evidenceOf(textOf(link))))
  return links.every(({ url }) => isRelative(url)) && asks < 0.5
}

/** Whether each entry of a list leads to a place of the page, whatever else it says: `1. [Ports](#q1) Beginner` */
export function leadsToPlaces(list: List): boolean {
  return entriesOf(list).every(
    ({ children: [first] }) =>
      first?.type === 'paragraph' &&
      first.children.some(node => node.type === 'link' && node.url.startsWith('#')),
  )
}

/** A table in which one column is links to places in this bank. */
export function isContentsTable(table: Table, isDocument: (url: string) => boolean): boolean {
  const rows = table.children.slice(1)
  const cells = rows.flatMap(({ children }) => children.filter(cell => textOf(cell).trim() !== ''))
  const links = cells.flatMap(cell => onlyLink(cell.children) ?? [])
  const inside = links.filter(({ url }) => isInside(url, isDocument)).length
  const words = cells.filter(cell => !isNumber(cell) && !onlyLink(cell.children) && !isTitle(cell)).length
  return inside > 0 && inside >= rows.length / 2 && words <= rows.length / 4
}

function isInside(url: string, isDocument: (url: string) => boolean): boolean {
  return url.startsWith('#') || isDocument(url)
}

/** The items of a list, and instead of an item that holds lists the items of these. */
function entriesOf(list: List): ListItem[] {
  return list.children.flatMap(item => {
    const lists = item.children.filter(child => child.type === 'list')
    return lists.length === 0 ? [item] : [...(linkOf(item) ? [item] : []), ...lists.flatMap(entriesOf)]
  })
}

/** Where an item leads that is little but a link. */
function linkOf({ children }: ListItem): Link | undefined {
  const first = children[0]
  return first?.type === 'paragraph' || first?.type === 'heading' ? onlyLink(first.children) : undefined
}

/** The link that is all the words of a line: `1. **[What?](#what)** ✅` */
function onlyLink(nodes: readonly PhrasingContent[]): Link | undefined {
  const isWord = (node: PhrasingContent) => /[\p{L}\p{N}]/u.test(textOf(node))
  const first = nodes.findIndex(isWord)
  const only = nodes[first]
  if (only === undefined || only.type === 'text' || nodes.slice(first + 1).some(isWord)) return undefined
  if (only.type === 'link') return only
  return only.type === 'strong' || only.type === 'emphasis' ? onlyLink(only.children) : undefined
}

function isNumber(cell: TableCell): boolean {
  return /^\W*(?:\d+\W*)?$/.test(textOf(cell))
}

/** A cell in bold is the name of a group of rows. */
function isTitle(cell: TableCell): boolean {
  const nodes: readonly Node[] = (cell as Parent).children.filter(node => textOf(node).trim() !== '')
  return nodes.length === 1 && nodes[0]?.type === 'strong'
}
