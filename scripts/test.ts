import { findChromium } from './chromium.ts'
import { needPostgres } from './postgres.ts'
import { browserTests, type Count, checkSteps } from './steps.ts'
import { wantXmllint } from './xmllint.ts'

const chromium = findChromium()
needPostgres()
wantXmllint()
const steps = [...checkSteps(), { name: 'browser tests', run: () => browserTests(chromium) }]
const total: Count = { passed: 0, failed: 0, skipped: 0 }
const wrong: string[] = []
for (const { name, run } of steps) {
  console.log(`\n— ${name}`)
  const count = run()
  if (count.failed > 0) wrong.push(name)
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key]
}
if (wrong.length > 0) console.error(`\nNot in order: ${wrong.join(', ')}.`)
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
)
process.exit(total.failed > 0 ? 1 : 0)
