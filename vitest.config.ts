import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** For a slow machine that does other things too: what hangs is found all the same. */
const patience = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000, interval: 50 } },
}

export default defineConfig({
  test: {
    // Unasked it leaves a core idle, for whoever watches; of two that is half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...patience,
          name: 'shared',
          root: 'shared',
          include: ['src/**/*.test.ts'],
          setupFiles: [join(import.meta.dirname, 'shared/src/testing/same-cases.ts')],
        },
      },
      { test: { ...patience, name: 'server', root: 'server', include: ['{src,bench}/**/*.test.ts'] } },
      {
        test: {
          ...patience,
          name: 'client',
          root: 'client',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
        },
      },
      { test: { ...patience, name: 'scripts', root: 'scripts', include: ['**/*.test.ts'] } },
    ],
  },
})
