import { writeFile } from 'node:fs/promises'
import { typesFromSchemas } from './types.js'

await writeFile(new URL('../src/types.ts', import.meta.url), await typesFromSchemas())
