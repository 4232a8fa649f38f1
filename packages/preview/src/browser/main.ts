import { listenToChanges } from './changes.ts'
import { applyFilters, watchFilters } from './filters.ts'
import { watchFrames } from './frames.ts'
import { watchKeys } from './keys.ts'
import { watchLinks } from './links.ts'
import { watchListButton } from './list.ts'

watchLinks()
watchFilters()
watchKeys()
watchListButton()
watchFrames()
listenToChanges()
applyFilters()
