import { test } from 'vitest'
import { expectSound, toSources } from './fuzz.fixture.ts'
import { randomOf } from './seed.fixture.ts'

// `tests/ci/fuzz.test.ts` does the same with many more, and others each time.
test.each([1, 2, 3, 4, 5, 6])(
  'made-up and damaged banks give sound outputs, or messages at their places (%i)',
  async seed => {
    await expectSound(toSources(randomOf(seed)))
  },
)
