import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { locate } from '../files/locate.ts'
import type { World } from '../world.ts'
import { addDelta, toBank, toDeltas } from './delta.ts'
import { glimpse, withGlimpses } from './glimpse.ts'
import { toReader } from './look.ts'

const silent = { write: () => {} }

async function open(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'prepdeck-glimpse-'))
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  for (const [name, text] of Object.entries(files)) write(name, text)
  const world: World = { cwd: folder, env: {}, now: () => 0, stdout: silent, stderr: silent }
  const [read, toDelta] = [toReader('.', world), toDeltas()]
  const kept = addDelta(undefined, toDelta(await read()))
  const look = async () => addDelta(kept, toDelta(await read()))
  return { write, kept, look, glimpse: (name: string) => glimpse(name, kept, locate('.', world)) }
}

const notes = {
  'a.md': '# A\n\n## What is a?\n\nOne.\n\n## Who is a?\n\nMe.\n',
  'b.md': '# B\n\n## What is b?\n\nTwo.\n\n## Who is b?\n\nYou.\n',
}

test('a glimpse of one file shows what reading the whole bank shows', async () => {
  const bank = await open(notes)
  bank.write(
    'a.md',
    notes['a.md'].replace('One.', 'One, and **more**.').replace('Who is a?', 'Who is this a?'),
  )
  const seen = bank.glimpse('a.md')
  const whole = await bank.look()
  expect(seen?.items.map(({ item }) => item.id)).toEqual(['what-is-a', 'who-is-a'])
  const glimpsed = toBank(withGlimpses(bank.kept, seen ? [seen] : []))
  const times = { since: 0, changed: 0 }
  const strip = (things: readonly object[]) => things.map(thing => ({ ...thing, ...times }))
  expect(strip(glimpsed.items)).toEqual(strip(toBank(whole).items))
  expect(strip(glimpsed.cards)).toEqual(strip(toBank(whole).cards))
})

test('what only the whole bank can tell is not guessed', async () => {
  const bank = await open(notes)
  bank.write('a.md', `${notes['a.md']}\n## How is a?\n\nWell.\n`)
  expect(bank.glimpse('a.md')).toBeUndefined()
  expect(bank.glimpse('c.md')).toBeUndefined()
  bank.write('bank.yaml', 'id: [')
  bank.write('a.md', notes['a.md'])
  expect(bank.glimpse('a.md')).toBeUndefined()
})
