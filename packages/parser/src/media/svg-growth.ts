import { XmlElement } from '@rgrove/parse-xml'

/** As many elements as a reader may have to draw; a scatter plot of ten thousand points has 30,000. */
const most = 200_000

/**
 * Counts what a reader draws when every reference is followed: twenty groups, each of which uses the one before
 * it ten times, are a file of 2 kB and more elements than any machine can hold.
 */
export function checkGrowth(root: XmlElement): string[] {
  const byId = new Map<string, XmlElement>()
  for (const element of withAll(root)) {
    const { id } = element.attributes
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
  }
  const weights = new Map<XmlElement, number>()
  const weigh = (element: XmlElement): number => {
    const known = weights.get(element)
    if (known !== undefined) return known
    weights.set(element, Number.POSITIVE_INFINITY) // until it is known: what uses itself has no end
    const used = referencesOf(element).flatMap(id => byId.get(id) ?? [])
    const parts = [...element.children.filter(child => child instanceof XmlElement), ...used]
    const weight = parts.reduce((sum, part) => sum + weigh(part), 1)
    weights.set(element, weight)
    return weight
  }
  return weigh(root) > most ? ['references, expected ones that end and draw less'] : []
}

function withAll(element: XmlElement): XmlElement[] {
  const found = [element]
  for (const each of found)
    for (const child of each.children) if (child instanceof XmlElement) found.push(child)
  return found
}

/** `<use href="#a" fill="url(#b)"/>` → `a`, `b`. */
function referencesOf({ attributes }: XmlElement): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (/(^|:)href$/.test(name)) return value.startsWith('#') ? [value.slice(1)] : []
    return [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/g)].map(([, id = '']) => id)
  })
}
