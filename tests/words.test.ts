import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** The files of a folder by the language they are in. */
function languagesOf(folder: string): string[] {
  return readdirSync(fileURLToPath(new URL(`../packages/${folder}`, import.meta.url)))
    .map(name => name.replace(/\..*$/, ''))
    .filter(name => name !== 'index')
    .toSorted()
}

test('decks and sheets know the same languages', () => {
  const languages = languagesOf('anki/src/words')
  expect(languages).toContain('en')
  expect(languagesOf('pdf/templates/words')).toEqual(languages)
})
