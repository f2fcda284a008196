import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Count {
  passed: number
  failed: number
  skipped: number
}

const reports = mkdtempSync(join(tmpdir(), 'copydesk-test-'))
const workspaces = ['shared', 'server', 'client', 'client/worker', 'e2e', 'scripts']

/** Everything that can be judged without a browser, in the order in which it is cheapest to fail. */
export function checkSteps(): { name: string; run: () => Count }[] {
  return [
    { name: 'format and lint', run: () => step('biome', ['ci', '--error-on-warnings']) },
    ...workspaces.map((name) => ({ name: `types of ${name}`, run: () => step('tsc', ['-p', name]) })),
    { name: 'import edges', run: () => step('node', ['scripts/check-edges.ts']) },
    { name: 'rules of the sync engine', run: () => step('node', ['scripts/check-spec.ts']) },
    { name: 'table of access', run: () => step('node', ['scripts/access.ts']) },
    { name: 'dead exports', run: () => step('knip', []) },
    { name: 'build', run: () => step('vite', ['build', 'client', '--logLevel', 'warn']) },
    { name: 'bundle size', run: () => step('node', ['scripts/bundle.ts']) },
    { name: 'unit tests', run: unitTests },
  ]
}

function unitTests(): Count {
  const file = join(reports, 'unit.json')
  run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number | boolean>
  const count = {
    passed: Number(report.numPassedTests),
    failed: Number(report.numFailedTests),
    skipped: Number(report.numPendingTests) + Number(report.numTodoTests),
  }
  // A file that cannot even be loaded has no failed test in it; it must not count as nothing.
  return report.success === false && count.failed === 0 ? { ...count, failed: 1 } : count
}

export function browserTests(chromium: string): Count {
  const file = join(reports, 'browser.json')
  run('playwright', ['test', '--config', 'e2e'], {
    COPYDESK_CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  })
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
    errors: unknown[]
  }
  // The list above names them, under "flaky", with what went wrong at the first try.
  if (stats.flaky > 0) console.log(`\n${stats.flaky} passed at a further try only: look into them.`)
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }
}

const step = (command: string, words: string[]): Count =>
  run(command, words) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }

function run(command: string, words: string[], settings: Record<string, string> = {}): boolean {
  const { status } = spawnSync(command, words, { stdio: 'inherit', env: { ...process.env, ...settings } })
  return status === 0
}
