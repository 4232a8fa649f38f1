import { type Noun, schemaOf } from '@prepdeck/model'
import type { File } from '../file.ts'

/** `schemas/`: what `data/bank.json` holds to, the schema of a bank and all those it refers to. */
export function toSchemaFiles(): File[] {
  return withReferred('bank').map(noun => ({
    path: `schemas/${noun}.schema.json`,
    text: `${JSON.stringify(schemaOf(noun), null, 2)}\n`,
  }))
}

/** A noun and all those that its schema refers to, in the order of the alphabet. */
function withReferred(noun: Noun): Noun[] {
  const found = new Set<Noun>([noun])
  for (const each of found) {
    const text = JSON.stringify(schemaOf(each))
    for (const [, file] of text.matchAll(/"\$ref":"([a-z-]+)\.schema\.json/g)) found.add(file as Noun)
  }
  return [...found].toSorted()
}
