import { createRequire } from 'node:module'
import { parseXml, XmlElement } from '@rgrove/parse-xml'
import type Temml from 'temml'

/** The MathML of TeX (https://www.w3.org/TR/mathml-core/), or nothing where the TeX is faulty. */
export function toMathMl(tex: string, displayMode: boolean): XmlElement | undefined {
  if (tex.length > longest) return undefined
  try {
    const written = loadTemml().renderToString(tex, { displayMode, ...limits, macros: {} })
    return parseXml(written).root ?? undefined
  } catch {
    return undefined
  }
}

/** When the first formula comes, for most sheets have none. */
function loadTemml(): typeof Temml {
  return require('temml')
}

const require = createRequire(import.meta.url)

/** The elements inside one. */
export function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter(child => child instanceof XmlElement)
}

const longest = 5000 // characters: no formula that anybody reads

const limits = { throwOnError: true, xml: true, strict: false, trust: false, maxExpand: 500 }
