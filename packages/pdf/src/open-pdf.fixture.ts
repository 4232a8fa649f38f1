import { getDocument, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF as a reader that is not ours sees it. */
export interface OpenPdf {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly created: string
  /** The part of PDF/UA that it claims to meet. */
  readonly part: string
  readonly tagged: boolean
  /** Each indented by two spaces more than the one it stands under. */
  readonly bookmarks: readonly string[]
  readonly pages: readonly OpenPage[]
}

export interface OpenPage {
  readonly width: number
  readonly height: number
  /** In the order of the page's content, spaces and line ends as one space. */
  readonly text: string
  /** Where each piece of text stands, in points from the lower left corner. */
  readonly pieces: readonly { text: string; left: number; right: number; base: number }[]
  /** The addresses that the page's links lead to. */
  readonly links: readonly string[]
  /** The structure types in reading order: `H1`, `P`, … */
  readonly roles: readonly string[]
}

export async function openPdf(contents: unknown): Promise<OpenPdf> {
  const data = new Uint8Array(contents as Uint8Array) // a copy: the reader keeps it
  const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise
  const { info, metadata } = (await pdf.getMetadata()) as unknown as {
    info: Info
    metadata: Map<string, string>
  }
  const outline = await pdf.getOutline()
  const mark = await pdf.getMarkInfo()
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  return {
    title: info.Title,
    author: info.Author,
    language: info.Language,
    created: info.CreationDate,
    part: metadata.get('pdfuaid:part') ?? '',
    tagged: mark?.Marked ?? false,
    bookmarks: toLines(outline ?? []),
    pages: await Promise.all(numbers.map(async number => readPage(await pdf.getPage(number)))),
  }
}

/** The text of all pages, in reading order. */
export function textOf(pdf: OpenPdf): string {
  return pdf.pages.map(page => page.text).join(' ')
}

interface Info {
  readonly Title: string
  readonly Author: string
  readonly Language: string
  readonly CreationDate: string
}

interface Bookmark {
  readonly title: string
  readonly items: Bookmark[]
}

function toLines(bookmarks: readonly Bookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...toLines(items).map(line => `  ${line}`)])
}

async function readPage(page: PDFPageProxy): Promise<OpenPage> {
  const [, , width = 0, height = 0] = page.view
  const items = (await page.getTextContent()).items.filter(item => 'str' in item)
  const annotations = await page.getAnnotations()
  return {
    width,
    height,
    text: items
      .map(item => item.str + (item.hasEOL ? ' ' : ''))
      .join('')
      .replace(/\s+/g, ' '),
    pieces: items
      .filter(item => item.str.trim() !== '')
      .map(({ str, width, transform: [, , , , left, base] }) => ({
        text: str,
        left,
        right: left + width,
        base,
      })),
    links: annotations.flatMap(({ unsafeUrl }) => (unsafeUrl === undefined ? [] : [unsafeUrl])),
    roles: toRoles((await page.getStructTree()) as StructNode | null),
  }
}

interface StructNode {
  readonly role?: string
  readonly children?: readonly StructNode[]
}

function toRoles(node: StructNode | null): string[] {
  if (node === null) return []
  return [...(node.role === undefined ? [] : [node.role]), ...(node.children ?? []).flatMap(toRoles)]
}
