import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Reading } from '@prepdeck/parser'
import { afterAll, expect, test } from 'vitest'
import type { Location } from './locate.ts'
import { openReadCache } from './read-cache.ts'

const home = mkdtempSync(path.join(tmpdir(), 'prepdeck-home-'))
afterAll(() => rmSync(home, { recursive: true }))

/** A bank that is nowhere, and a folder for caches of its own. */
function toPlace(name: string) {
  const folder = path.resolve('/', 'no-such-home', name)
  const caches = path.join(home, name)
  const location = { folder, lock: path.join(folder, 'prepdeck.lock.json') } as Location
  const files = () =>
    readdirSync(path.join(caches, 'prepdeck')).map(file => path.join(caches, 'prepdeck', file))
  return { caches, files, open: () => openReadCache(location, { XDG_CACHE_HOME: caches }) }
}

const key = (path: string) => ({ path, sha256: 'a'.repeat(64) })
const reading = (path: string): Reading => ({ faults: [], asked: [[`${path} “✅”`, true]] })

async function keep(place: ReturnType<typeof toPlace>, ...paths: string[]): Promise<void> {
  const cache = place.open()
  for (const path of paths) cache?.set(key(path), reading(path))
  await cache?.save()
}

test('the next run finds what this one kept, by path and hash', async () => {
  const place = toPlace('kept')
  await keep(place, 'a.md', 'b c\n.md')
  const next = place.open()
  expect(next?.get(key('b c\n.md'))).toEqual(reading('b c\n.md'))
  expect(next?.get({ ...key('a.md'), sha256: 'b'.repeat(64) })).toBeUndefined()
  expect(next?.get(key('c.md'))).toBeUndefined()
})

test('what no run asked for any more is not kept', async () => {
  const place = toPlace('dropped')
  await keep(place, 'a.md', 'b.md')
  const next = place.open()
  next?.get(key('a.md'))
  await next?.save()
  expect(place.open()?.get(key('a.md'))).toEqual(reading('a.md'))
  expect(place.open()?.get(key('b.md'))).toBeUndefined()
})

test('an entry that is not as it was written is not there, and the others are', async () => {
  const place = toPlace('broken')
  await keep(place, 'a.md', 'b.md')
  const [file = ''] = place.files()
  writeFileSync(file, readFileSync(file, 'utf8').replace('a.md “✅”', 'A.md “✅”'))
  expect(place.open()?.get(key('a.md'))).toBeUndefined()
  expect(place.open()?.get(key('b.md'))).toEqual(reading('b.md'))
})

test.each([
  ['that breaks off', (text: string) => text.slice(0, -9)],
  ['of another version', (text: string) => text.replace('"prepdeck":"', '"prepdeck":"0')],
  ['of something else', () => '\0\n\n{}'],
  ['that is empty', () => ''],
])('a file %s is as if it were not there', async (name, change) => {
  const place = toPlace(name)
  await keep(place, 'a.md')
  const [file = ''] = place.files()
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  expect(place.open()?.get(key('a.md'))).toBeUndefined()
  await keep(place, 'a.md')
  expect(place.open()?.get(key('a.md'))).toEqual(reading('a.md'))
})

test('where nothing can be written, nothing is', async () => {
  const place = toPlace('closed')
  mkdirSync(place.caches)
  writeFileSync(path.join(place.caches, 'prepdeck'), 'a file where the folder should be')
  await keep(place, 'a.md')
  expect(place.open()?.get(key('a.md'))).toBeUndefined()
})
