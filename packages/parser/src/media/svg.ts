import {
  parseXml,
  XmlDeclaration,
  type XmlDocument,
  XmlDocumentType,
  XmlElement,
  type XmlNode,
  XmlProcessingInstruction,
} from '@rgrove/parse-xml'
import { checkAttribute } from './svg-attribute.ts'
import { checkGrowth } from './svg-growth.ts'
import { drawing, loadsIn, silent, svgNamespace } from './svg-parts.ts'
import { type Size, toSize } from './svg-size.ts'

/** What a drawing is, or what is wrong with it. */
export interface Svg {
  readonly size: Size
  /** Each as `found, expected …`: what a message says after `Unexpected`. None when nothing in it runs or loads. */
  readonly faults: readonly string[]
}

/**
 * Reads a drawing and looks for whatever could run, load or grow without end, by lists of what may be there.
 *
 * A document type without declarations of its own, as matplotlib and Inkscape write it, says nothing and stays.
 */
export function readSvg(bytes: Uint8Array): Svg {
  const document = parse(bytes)
  if (typeof document === 'string') return { size: {}, faults: [document] }
  const { root } = document
  if (!root) return { size: {}, faults: [noSvg] }
  const faults = [...document.children.flatMap(checkOther), ...checkElement(root, {}, 0)]
  const size = toSize(root)
  if (size === 'empty') faults.push('size of the drawing, expected a width and height above 0')
  if (faults.length === 0) faults.push(...checkGrowth(root))
  return { size: size === 'empty' ? {} : size, faults: [...new Set(faults)] }
}

const noSvg = `root element, expected \`<svg xmlns="${svgNamespace}">\``

/** Deeper than any drawing, and less than what readers take. */
const deepest = 200

function parse(bytes: Uint8Array): XmlDocument | string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return parseXml(text, { preserveDocumentType: true, preserveXmlDeclaration: true })
  } catch (error) {
    if (error instanceof RangeError) return 'nesting, expected less of it'
    const [reason = ''] = String((error as Error).message).split('\n', 1)
    return `XML, expected a drawing that can be read: ${reason}`
  }
}

/** What is no element: declarations and instructions. */
function checkOther(node: XmlNode): string[] {
  if (node instanceof XmlProcessingInstruction)
    return [`processing instruction \`<?${node.name}?>\`, expected none`]
  if (node instanceof XmlDocumentType && node.internalSubset)
    return ['declarations in `<!DOCTYPE>`, expected no entities']
  if (node instanceof XmlDeclaration && !/^(utf-?8|us-ascii)?$/i.test(node.encoding ?? ''))
    return [`encoding \`${node.encoding}\`, expected UTF-8`]
  return []
}

/** Prefix → namespace. */
type Namespaces = Readonly<Record<string, string>>

function checkElement(element: XmlElement, above: Namespaces, depth: number): string[] {
  if (depth > deepest) return ['nesting, expected less of it']
  const namespaces = { ...above, ...readNamespaces(element) }
  const [prefix, name] = element.name.includes(':') ? element.name.split(':', 2) : ['', element.name]
  const namespace = namespaces[prefix as string]
  if (depth > 0 && silent.has(namespace ?? '')) return checkChildren(element, namespaces, depth)
  if (depth === 0 && (namespace !== svgNamespace || name !== 'svg')) return [noSvg]
  if (namespace !== svgNamespace || !drawing.has(name as string))
    return [`element \`<${element.name}>\`, expected one that only draws`]
  const found = name === 'style' ? loadsIn(element.text) : undefined
  return [
    ...(found === undefined ? [] : [`\`${found}\` in \`<style>\`, expected nothing that loads`]),
    ...Object.entries(element.attributes).flatMap(([key, value]) => checkAttribute(key, value)),
    ...checkChildren(element, namespaces, depth),
  ]
}

function checkChildren({ children }: XmlElement, namespaces: Namespaces, depth: number): string[] {
  return children.flatMap(child =>
    child instanceof XmlElement ? checkElement(child, namespaces, depth + 1) : checkOther(child),
  )
}

function readNamespaces({ attributes }: XmlElement): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) =>
      key === 'xmlns' ? [['', value]] : key.startsWith('xmlns:') ? [[key.slice(6), value]] : [],
    ),
  )
}
