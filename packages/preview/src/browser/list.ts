import { byId, toElements } from './element.ts'

/** The rows that the filters leave. */
export function shownRows(): HTMLElement[] {
  return [...byId('list').querySelectorAll<HTMLElement>('.group:not([hidden]) li:not([hidden])')]
}

/** Marks the row of what is shown. */
export function markCurrent(id: string | undefined): void {
  for (const link of byId('list').querySelectorAll('[aria-current]')) link.removeAttribute('aria-current')
  rowOf(id)?.querySelector('a')?.setAttribute('aria-current', 'page')
}

/** Brings a row into sight. */
export function reveal(id: string | undefined): void {
  rowOf(id)?.scrollIntoView({ block: 'nearest' })
}

function rowOf(id: string | undefined): HTMLElement | null {
  return id === undefined ? null : document.getElementById(`row-${id}`)
}

/** Puts rows in the place of those of the same items. */
export function replaceRows(rows: Readonly<Record<string, string>>): void {
  for (const [id, html] of Object.entries(rows)) {
    const row = toElements(html).firstElementChild
    if (row) document.getElementById(`row-${id}`)?.replaceWith(row)
  }
}

/** The row before or after the one that is shown, of those that the filters leave. */
export function neighbour(id: string | undefined, step: 1 | -1): HTMLElement | undefined {
  const rows = shownRows()
  const at = rows.findIndex(row => row.dataset.id === id)
  if (at === -1) return step === 1 ? rows[0] : rows.at(-1)
  return rows[at + step]
}

/** On a narrow page the list lies over what is read until it is asked for. */
export function watchListButton(): void {
  const button = byId('open-list')
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true'
    button.setAttribute('aria-expanded', String(open))
    document.body.classList.toggle('choosing', open)
    if (open) byId('filters').querySelector('input')?.focus()
  })
}

export function closeList(): void {
  byId('open-list').setAttribute('aria-expanded', 'false')
  document.body.classList.remove('choosing')
}
