import { expect, test } from 'vitest'
import * as model from './index.ts'

test('the model shows these and nothing else', () => {
  expect(Object.keys(model).toSorted()).toEqual([
    'checkShape',
    'didYouMean',
    'exampleOf',
    'mediumNameOf',
    'nearest',
    'noLongerThere',
    'nouns',
    'readMedia',
    'schemaOf',
    'schemaVersion',
    'toCanonical',
    'toMediumUrl',
    'toSlug',
    'toUniqueSlugs',
  ])
})
