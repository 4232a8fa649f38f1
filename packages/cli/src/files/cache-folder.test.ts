import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder } from './cache-folder.ts'

/** A place that is no temporary folder and has no `node_modules` above it. */
const elsewhere = path.resolve('/', 'no-such-home', 'notes')

test('below a `node_modules` the cache lies in it', () => {
  const checkout = path.resolve(import.meta.dirname, '../../../..')
  const temporary = path.resolve('/', 'no-such-folder') // the checkout itself may lie in the real one
  expect(cacheFolder(path.join(checkout, 'docs'), {}, temporary)).toBe(
    path.join(checkout, 'node_modules', '.cache', 'prepdeck'),
  )
})

test('elsewhere it lies where the user keeps caches', () => {
  const at = (...parts: string[]) => path.resolve('/', ...parts)
  expect(cacheFolder(elsewhere, { XDG_CACHE_HOME: at('c'), HOME: at('h') })).toBe(at('c', 'prepdeck'))
  expect(cacheFolder(elsewhere, { LOCALAPPDATA: at('l') })).toBe(at('l', 'prepdeck'))
  expect(cacheFolder(elsewhere, { HOME: at('h') })).toBe(at('h', '.cache', 'prepdeck'))
})

test('a path that is not absolute says nothing, as the specification asks', () => {
  expect(cacheFolder(elsewhere, { XDG_CACHE_HOME: 'c', HOME: path.resolve('/', 'h') })).toBe(
    path.resolve('/', 'h', '.cache', 'prepdeck'),
  )
  expect(cacheFolder(elsewhere, {})).toBeUndefined()
})

test('of a bank in the temporary folder nothing is kept', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'prepdeck-test-'))
  mkdirSync(path.join(folder, 'node_modules'))
  expect(cacheFolder(folder, { HOME: path.resolve('/', 'h') })).toBeUndefined()
})
