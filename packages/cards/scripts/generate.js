import { writeFile } from 'node:fs/promises'
import { toCardRulesPage } from '../dist/rules/page.js'

await writeFile(new URL('../../../docs/card-rules.md', import.meta.url), toCardRulesPage())
