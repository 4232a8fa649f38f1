import { byId, toElements } from './element.ts'
import { exchange } from './exchange.ts'
import { applyFilters } from './filters.ts'
import { markCurrent, replaceRows, reveal } from './list.ts'
import { refresh, shownId } from './part.ts'

/** What the server tells of a new edition; when the page begins to listen, only which one is shown. */
interface Change {
  readonly revision: number
  readonly totals?: string
  readonly rows?: Readonly<Record<string, string>>
  readonly list?: boolean
}

let source: EventSource | undefined
let revision = Number(document.documentElement.dataset.revision)

/** Keeps the page up to date while it is looked at: a browser allows few connections to one server. */
export function listenToChanges(): void {
  markCurrent(shownId())
  reveal(shownId())
  const listen = (): void => {
    source?.close()
    source = undefined
    if (!document.hidden) source = open()
  }
  document.addEventListener('visibilitychange', listen)
  listen()
}

function open(): EventSource {
  const events = new EventSource('/events')
  events.addEventListener('open', () => showLive(true))
  events.addEventListener('error', () => {
    // Another server may be there next, which counts anew.
    revision = 0
    showLive(false)
  })
  events.addEventListener('message', ({ data }) => void take(JSON.parse(data)))
  return events
}

/** One that was missed is made up for by the whole page. */
async function take(change: Change): Promise<void> {
  if (change.revision === revision) return
  const next = change.revision === revision + 1 && !change.list ? change : undefined
  revision = change.revision
  const news = `The page has changed: ${change.totals ?? 'a new edition'}`
  const shown = refresh(news)
  if (next?.rows) {
    replaceRows(next.rows)
    byId('totals').textContent = next.totals ?? ''
  } else await refreshList()
  markCurrent(shownId())
  await applyFilters()
  await shown
}

async function refreshList(): Promise<void> {
  const response = await fetch('/')
  const page = toElements(await response.text())
  for (const id of ['totals', 'list']) {
    const now = page.querySelector(`#${id}`)
    if (now) exchange(byId(id), now)
  }
  const bank = page.querySelector('.bar .bank')
  const shown = document.querySelector('.bar .bank')
  if (bank && shown) exchange(shown, bank)
}

function showLive(live: boolean): void {
  const element = byId('live')
  element.textContent = live ? 'Live' : 'Not connected'
  element.classList.toggle('lost', !live)
}
