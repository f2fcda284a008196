import { defineConfig } from '@playwright/test'

/** Debian's Chromium; `npm test` finds or installs it. The other switches keep it from calling home. */
const executablePath = process.env.COPYDESK_CHROMIUM ?? '/usr/bin/chromium'

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  timeout: process.env.COPYDESK_LONG ? 900_000 : 180_000,
  expect: { timeout: 20_000 },
  // Each file has newsrooms of its own, so that two can be tried side by side.
  workers: 2,
  // Further tries on a machine that is busy with other things; `npm test` names each test that needed it.
  retries: 2,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'off',
    // Fetching every page ahead, for opening without a network, costs each new browser what the rest of a short
    // test costs: what is about being away, and the long ways, ask for it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
