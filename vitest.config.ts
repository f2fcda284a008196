import { defineConfig } from 'vitest/config'

/** For a slow machine that does other things too: what hangs is found all the same. */
const patience = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000, interval: 50 } },
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patience,
          name: 'shared',
          root: 'shared',
          include: ['src/**/*.test.ts'],
          setupFiles: [new URL('shared/src/testing/same-cases.ts', import.meta.url).pathname],
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
