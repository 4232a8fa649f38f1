import { closeList } from './list.ts'
import { goTo } from './part.ts'

/** Links within the page exchange a part of it; those to elsewhere open beside it. */
export function watchLinks(): void {
  document.addEventListener('click', event => {
    const link = (event.target as Element).closest('a')
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return
    if (link.origin !== location.origin) {
      link.target = '_blank'
      link.rel = 'noreferrer'
      return
    }
    if (link.hash !== '') return
    event.preventDefault()
    closeList()
    void goTo(link.href)
  })
  addEventListener('popstate', () => void goTo(location.href, false))
}
