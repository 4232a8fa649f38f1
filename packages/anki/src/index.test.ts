import { expect, test } from 'vitest'
import * as anki from './index.ts'

test('the package shows these and nothing else', () => {
  expect(Object.keys(anki).toSorted()).toEqual([
    'ApkgError',
    'compareDecks',
    'readApkg',
    'renderAnki',
    'toCardFaces',
    'toCss',
    'toReleaseNotes',
  ])
})
