import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { expectSound, toSources } from '../fuzz.fixture.ts'
import { randomOf, seedOf } from '../seed.fixture.ts'

const runs = 120

/** As Python's own zip and SQLite see the packages whose names it is given. */
const check = `
import sqlite3, sys, tempfile, zipfile
for name in sys.argv[1:]:
    with zipfile.ZipFile(name) as package, tempfile.NamedTemporaryFile() as file:
        assert package.testzip() is None, name
        file.write(package.read('collection.anki2'))
        file.flush()
        assert sqlite3.connect(file.name).execute('pragma integrity_check').fetchone() == ('ok',), name
print(len(sys.argv) - 1)
`

test(`${runs} made-up and damaged banks give sound outputs, or messages at their places`, {
  timeout: 1_800_000,
}, async () => {
  const seed = seedOf('fuzz')
  const decks: string[] = []
  for (let run = 0; run < runs; run++) {
    const sources = toSources(randomOf(seed + run))
    try {
      decks.push(...(await expectSound(sources)))
    } catch (error) {
      console.log(`the first that is unsound: PREPDECK_SEED=${seed + run}`)
      throw error
    }
  }
  expect(execFileSync('python3', ['-c', check, ...decks], { encoding: 'utf8' }).trim()).toBe(
    String(decks.length),
  )
  console.log(`${runs} banks, ${decks.length} decks`)
})
