import { defineConfig } from 'vitest/config'

// Unit tests read the sources (`@prepdeck/source`), so they need no build; `resolve.conditions`
// alone would silently test a stale `dist`.
export default defineConfig({
  ssr: { resolve: { conditions: ['@prepdeck/source', 'node', 'import', 'default'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'schemas/**/*.test.ts', 'tests/*.test.ts'],
    globalSetup: ['tests/temporary.setup.ts'],
    setupFiles: ['tests/seed.setup.ts'],
    pool: 'threads',
    isolate: false,
    // Only what hangs takes so long, also on a machine that does much else.
    testTimeout: 300_000,
  },
})
