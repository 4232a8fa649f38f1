import { expect, test } from 'vitest'
import { expectOldOrNew, momentOf, toVictim } from '../killed.fixture.ts'
import { randomOf, seedOf } from '../seed.fixture.ts'

const kills = 30

test(`${kills} builds, killed at any moment, leave old or new outputs, and the next one mends all`, {
  timeout: 1_200_000,
}, async () => {
  const random = randomOf(seedOf('killed builds'))
  const victim = await toVictim()
  let killed = 0
  for (let run = 0; run < kills; run++) if (await expectOldOrNew(victim, momentOf(random, victim))) killed++
  console.log(`${killed} of ${kills} builds were killed before their end`)
  expect(killed).toBeGreaterThan(kills / 2)
})
