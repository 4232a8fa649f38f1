import { mergeConfig } from 'vitest/config'
import config from './vitest.config.ts'

// What CI runs beside the ordinary tests: documents that are not in the repository.
export default mergeConfig(
  { ...config, test: { ...config.test, include: [] } },
  {
    test: { include: ['tests/ci/**/*.test.ts'], testTimeout: 900_000 },
  },
)
