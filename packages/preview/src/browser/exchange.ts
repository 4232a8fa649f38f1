/**
 * Makes an element say what another says, and touches nothing that is the same in both: where the reader is, what
 * is unfolded, and frames that are loaded stay.
 *
 * @returns The elements whose own words have changed, or that are new.
 */
export function exchange(old: Element, now: Element): Element[] {
  if (old.isEqualNode(now)) return []
  exchangeAttributes(old, now)
  return exchangeChildren(old, now)
}

function exchangeAttributes(old: Element, now: Element): void {
  for (const { name, value } of now.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value)
  for (const { name } of [...old.attributes])
    if (!now.hasAttribute(name) && !ofReader.has(name)) old.removeAttribute(name)
}

/** What a reader or this page has set: a fold that is open, the height of a frame. */
const ofReader: ReadonlySet<string> = new Set(['open', 'style'])

/** Children that are the same at the beginning and at the end are passed over. */
function exchangeChildren(old: Element, now: Element): Element[] {
  const [before, after] = [[...old.childNodes], [...now.childNodes]]
  while (before.length > 0 && after.length > 0 && before[0]?.isEqualNode(after[0] as Node)) {
    before.shift()
    after.shift()
  }
  let end: Node | null = null
  while (before.length > 0 && after.length > 0 && before.at(-1)?.isEqualNode(after.at(-1) as Node)) {
    end = before.pop() as Node
    after.pop()
  }
  const changed = after.flatMap(child => {
    const match = before.find(one => isLike(one, child))
    if (!match) return insert(old, child, before[0] ?? end)
    for (const gone of before.splice(0, before.indexOf(match))) gone.remove()
    before.shift()
    return exchangeNode(match, child)
  })
  for (const one of before) one.remove()
  return changed
}

/** Whether one can become the other: text, or an element of the same kind and name. */
function isLike(one: Node, other: Node): boolean {
  if (one.nodeType !== other.nodeType || one.nodeName !== other.nodeName) return false
  return !(one instanceof Element && other instanceof Element) || one.id === other.id
}

function exchangeNode(old: Node, now: Node): Element[] {
  if (old instanceof Element && now instanceof Element) return exchange(old, now)
  if (old.nodeValue === now.nodeValue) return []
  old.nodeValue = now.nodeValue
  return old.parentElement ? [old.parentElement] : []
}

function insert(parent: Element, child: Node, before: Node | null): Element[] {
  parent.insertBefore(child, before)
  if (child instanceof Element) return [child]
  return child.nodeValue?.trim() ? [parent] : []
}
