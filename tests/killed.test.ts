import { expect, test } from 'vitest'
import { expectOldOrNew, toVictim } from './killed.fixture.ts'
import { isCompiled } from './process.fixture.ts'

// `tests/ci/killed.test.ts` does the same at many moments, and `outputs.test.ts` at every operation that writes.
test.runIf(isCompiled)(
  'a build that is killed while it writes leaves old or new outputs, and the next one mends all',
  async () => {
    const victim = await toVictim()
    for (const wait of [0, 15])
      expect(await expectOldOrNew(victim, { after: 'first writing', wait })).toBe(true)
  },
)
