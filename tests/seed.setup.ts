import fc from 'fast-check'
import { seed } from './seed.fixture.ts'

// Property tests draw the same cases on every machine, so that a commit is green or it is not.
// Another seed looks further: `PREPDECK_SEED=7 npx pnpm@12 vitest`. A failure prints the seed it ran with.
fc.configureGlobal({ seed })
