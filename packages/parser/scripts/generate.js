import { writeFile } from 'node:fs/promises'
import { toRulesPage } from '../dist/rules/page.js'

await writeFile(new URL('../../../docs/rules.md', import.meta.url), toRulesPage())
