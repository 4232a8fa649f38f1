import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml'
import type { Font } from './fonts/fonts.ts'
import { type Glyphs, toGlyphs } from './fonts/glyphs.ts'

/**
 * A drawing whose words are set in the faces of the sheets: `font-family="Arial"` → `font-family="Inter"`.
 *
 * Typst would take what is installed, and the same bank would look otherwise on the next machine. A character
 * that the faces have not is shown as `�`, for PDF/UA refuses one that cannot be shown. A drawing without words
 * stays as it is.
 */
export function toDrawing(bytes: Buffer, glyphs: Glyphs): Buffer {
  const text = new TextDecoder().decode(bytes)
  if (!/<(?:\w+:)?text\b/.test(text)) return bytes
  const { root } = parseXml(text)
  if (!root) return bytes
  root.attributes['font-family'] ??= sans
  return Buffer.from(toXml(root, glyphs))
}

/** What both faces of drawings have. */
export function toDrawingGlyphs(fonts: readonly Font[]): Glyphs {
  const [ofSans, ofMono] = [sans, mono].map(face => toGlyphs(fonts.filter(({ family }) => family === face)))
  return cluster => ofSans?.(cluster) === true && ofMono?.(cluster) === true
}

const sans = 'Inter'
const mono = 'JetBrains Mono'

function toXml(node: XmlNode, glyphs: Glyphs): string {
  if (node instanceof XmlText) return escape(toShown(node.text, glyphs))
  if (!(node instanceof XmlElement)) return ''
  const { name, attributes, children } = node
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escape(withFaces(key, value))}"`,
  )
  const inside = children.map(child =>
    name === 'style' && child instanceof XmlText ? escape(withFacesInCss(child.text)) : toXml(child, glyphs),
  )
  return `<${name}${written.join('')}>${inside.join('')}</${name}>`
}

function toShown(text: string, glyphs: Glyphs): string {
  return Array.from(text, character => (/\s/.test(character) || glyphs(character) ? character : '�')).join('')
}

function withFaces(attribute: string, value: string): string {
  if (attribute === 'font-family') return toFamily(value)
  return attribute === 'style' ? withFacesInCss(value) : value
}

/** `font: 12px Arial` → `font: 12px Inter` */
function withFacesInCss(css: string): string {
  return css
    .replace(
      /(font-family\s*:\s*)([^;}]+)/gi,
      (_, start: string, families: string) => start + toFamily(families),
    )
    .replace(
      /(\bfont\s*:[^;}]*?\d(?:px|pt|em|rem|%|mm|cm|in|pc|ex)(?:\s*\/\s*[\d.]+\w*)?\s+)([^;}]+)/gi,
      (_, start: string, families: string) => start + toFamily(families),
    )
}

function toFamily(families: string): string {
  return /mono|courier|consol|menlo|code/i.test(families) ? `'${mono}'` : sans
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
