import { expect, test } from 'vitest'
import * as face from './index.ts'

test('the face is what others may use', () => {
  expect(Object.keys(face).toSorted()).toEqual([
    'decode',
    'fix',
    'isBankPath',
    'mostPictureBytes',
    'parse',
    'parseInThreads',
    'readerVersion',
    'repair',
    'report',
    'rules',
    'startQuestion',
    'toReadCache',
  ])
})
