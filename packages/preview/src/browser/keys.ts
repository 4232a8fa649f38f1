import { byId } from './element.ts'
import { clearWords, toggleMessages, wordsField } from './filters.ts'
import { closeList, neighbour, shownRows } from './list.ts'
import { goTo, shownId } from './part.ts'

/** What each key does; the dialog in `page.ts` of the server says it in words. */
const actions: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  ArrowRight: () => step(1),
  k: () => step(-1),
  ArrowLeft: () => step(-1),
  '0': () => void goTo('/'),
  '1': () => follow('.views [data-key="1"]'),
  '2': () => follow('.views [data-key="2"]'),
  '3': () => follow('.views [data-key="3"]'),
  n: () => follow('.switch[aria-label="Light"] a:not([aria-current])'),
  p: () => follow('.switch[aria-label="Width"] a:not([aria-current])'),
  m: toggleMessages,
  '/': search,
  '?': showKeys,
}

/** Keys without Ctrl or Alt, where nobody is typing and the reader has not turned them off. */
export function watchKeys(): void {
  const use = byId<HTMLInputElement>('use-keys')
  use.checked = localStorage.getItem('keys') !== 'off'
  use.addEventListener('change', () => localStorage.setItem('keys', use.checked ? 'on' : 'off'))
  byId('open-keys').addEventListener('click', showKeys)
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || byId<HTMLDialogElement>('keys').open) return
    if (event.key === 'Escape') return leave()
    if (moveInList(event.key)) return event.preventDefault()
    const action = actions[event.key]
    if (!use.checked || !action || isTaken(event)) return
    event.preventDefault()
    action()
  })
}

/** Whether a key belongs to what has the focus: a field takes letters, a wide line of code the arrows. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  const element = target as Element
  if (element.closest('input:not([type="checkbox"]), select, textarea')) return true
  return key.startsWith('Arrow') && element.closest('.lines, pre, .table') !== null
}

function step(by: 1 | -1): void {
  const link = neighbour(shownId(), by)?.querySelector('a')
  if (link)
    void goTo(link.href.replace('/read/', `/${location.pathname.split('/')[1] || 'read'}/`) + location.search)
}

function follow(selector: string): void {
  const link = document.querySelector<HTMLAnchorElement>(selector)
  if (link) void goTo(link.href)
}

/** In the list, the arrows up and down go from row to row. */
function moveInList(key: string): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key]
  const focused = document.activeElement
  if (step === undefined || !byId('side').contains(focused) || focused instanceof HTMLSelectElement)
    return false
  const links = shownRows().flatMap(row => row.querySelector('a') ?? [])
  const next = links[links.indexOf(focused as HTMLAnchorElement) + step]
  if (next) next.focus()
  else wordsField().focus()
  return true
}

function search(): void {
  if (getComputedStyle(byId('open-list')).display !== 'none' && !document.body.classList.contains('choosing'))
    byId('open-list').click()
  wordsField().select()
  wordsField().focus()
}

function leave(): void {
  if (clearWords()) return
  closeList()
  document.getElementById('title')?.focus({ preventScroll: true })
}

function showKeys(): void {
  byId<HTMLDialogElement>('keys').showModal()
}
