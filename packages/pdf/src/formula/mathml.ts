import { parseXml, XmlElement } from '@rgrove/parse-xml'
import temml from 'temml'

/** The MathML of TeX (https://www.w3.org/TR/mathml-core/), or nothing where the TeX is faulty. */
export function toMathMl(tex: string, displayMode: boolean): XmlElement | undefined {
  if (tex.length > longest) return undefined
  try {
    const written = temml.renderToString(tex, { displayMode, ...limits, macros: {} })
    return parseXml(written).root ?? undefined
  } catch {
    return undefined
  }
}

/** The elements inside one. */
export function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter(child => child instanceof XmlElement)
}

const longest = 5000 // characters: no formula that anybody reads

const limits = { throwOnError: true, xml: true, strict: false, trust: false, maxExpand: 500 }
