import { byId, toElements } from './element.ts'
import { exchange } from './exchange.ts'
import { markCurrent, reveal } from './list.ts'
import { say } from './said.ts'

let request = new AbortController()
/** Whether somebody is on the way to an address. */
let going = false

/** The id of the item that is shown; nothing for the bank as a whole. */
export function shownId(): string | undefined {
  return /^\/(?:read|cards|source)\/([^/]+)$/.exec(location.pathname)?.[1]
}

/** Goes to an address of the page: what is beside the list is replaced, and is read from its beginning. */
export async function goTo(url: string, push = true): Promise<void> {
  const before = location.pathname
  if (push) history.pushState(null, '', url)
  markCurrent(shownId())
  reveal(shownId())
  going = true
  const part = await fetchPart()
  if (!part) return
  going = false
  byId('main').replaceChildren(...part.childNodes)
  setTitle()
  if (before !== location.pathname || !push) scrollTo({ top: 0, behavior: 'instant' })
  document.getElementById('title')?.focus({ preventScroll: true })
}

/** Brings what is shown up to date where it stands. */
export async function refresh(news: string): Promise<void> {
  if (going) return goTo(location.href, false)
  const part = await fetchPart()
  if (!part) return
  const main = byId('main')
  const changed = exchange(main, withAttributesOf(part, main))
  setTitle()
  for (const element of changed) light(element)
  if (changed.length > 0) say(news)
}

/** What stands beside the list at the present address; nothing where somebody is already further on. */
async function fetchPart(): Promise<HTMLElement | undefined> {
  request.abort()
  request = new AbortController()
  const { signal } = request
  try {
    const response = await fetch(`/parts${location.pathname}${location.search}`, { signal })
    const html = await response.text()
    return signal.aborted ? undefined : toElements(html)
  } catch {
    return undefined
  }
}

function withAttributesOf(part: HTMLElement, main: HTMLElement): Element {
  const now = main.cloneNode(false) as Element
  now.append(...part.childNodes)
  return now
}

function setTitle(): void {
  const title = document.getElementById('title')?.textContent ?? ''
  document.title = `${title.trim()} · preview`
}

/** Shows for a moment what has changed. */
function light(element: Element): void {
  const block = element.closest('p, li, h1, h2, h3, pre, tr, .message, .line, figure, section') ?? element
  block.classList.add('changed')
  setTimeout(() => {
    block.classList.remove('changed')
    if (block.className === '') block.removeAttribute('class')
  }, 1500)
}
