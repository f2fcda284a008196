/** How the tests were started: `COPYDESK_LONG=1` runs many more seeds, `COPYDESK_SEED` says with which to begin. */
export const environment: Record<string, string | undefined> =
  (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env ?? {}
