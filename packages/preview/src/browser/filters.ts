import { byId } from './element.ts'
import { neighbour } from './list.ts'
import { goTo } from './part.ts'

let request = new AbortController()

/** Shows of the list what the fields above it ask for. */
export function watchFilters(): void {
  const form = byId<HTMLFormElement>('filters')
  form.addEventListener('input', () => void applyFilters())
  form.addEventListener('submit', event => {
    event.preventDefault()
    const first = neighbour(undefined, 1)?.querySelector('a')
    if (first) void goTo(first.href)
  })
}

/** Holds every row against the fields; the server knows which items hold the words. */
export async function applyFilters(): Promise<void> {
  const { words, role, topic, messages } = readFilters()
  const found = await findWords(words)
  if (found === 'overtaken') return
  const isShown = ({ dataset }: HTMLElement): boolean =>
    (found === undefined || found.has(dataset.id ?? '')) &&
    (role === '' || (dataset.roles ?? '').split(' ').includes(role)) &&
    (topic === '' || dataset.topic === topic) &&
    (!messages || dataset.messages !== '0')
  const rows = [...byId('list').querySelectorAll('li')]
  for (const row of rows) row.hidden = !isShown(row)
  for (const group of byId('list').querySelectorAll<HTMLElement>('.group'))
    group.hidden = !group.querySelector('li:not([hidden])')
  const shown = rows.filter(row => !row.hidden).length
  byId('found').textContent =
    shown === rows.length ? '' : `${shown.toLocaleString('en')} of ${rows.length.toLocaleString('en')}`
}

/** Empties the field of words; says whether there were any. */
export function clearWords(): boolean {
  const field = wordsField()
  if (field.value === '') return false
  field.value = ''
  void applyFilters()
  return true
}

export function wordsField(): HTMLInputElement {
  return byId('filters').querySelector('[name="words"]') as HTMLInputElement
}

/** Shows only what has messages, or everything again. */
export function toggleMessages(): void {
  byId('filters').querySelector<HTMLInputElement>('[name="messages"]')?.click()
}

function readFilters() {
  const form = new FormData(byId<HTMLFormElement>('filters'))
  const read = (name: string) => String(form.get(name) ?? '')
  return {
    words: read('words').trim(),
    role: read('role'),
    topic: read('topic'),
    messages: form.has('messages'),
  }
}

/** The ids of what holds the words; nothing where none are asked for. */
async function findWords(words: string): Promise<ReadonlySet<string> | undefined | 'overtaken'> {
  request.abort()
  if (words === '') return undefined
  request = new AbortController()
  try {
    const response = await fetch(`/search?${new URLSearchParams({ q: words })}`, request)
    return new Set<string>(await response.json())
  } catch {
    return 'overtaken'
  }
}
