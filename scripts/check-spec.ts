import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { judgeSpec } from './spec/judge-spec.ts'

const SPEC = 'server/src/sync/SPEC.md'
const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'server', 'client', 'e2e'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && existsSync(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
const wrong = judgeSpec(readFileSync(SPEC, 'utf8'), sources)
for (const sentence of wrong) console.error(sentence)
console.log(`${SPEC}: ${sources.length} files looked at, ${wrong.length} out of order`)
process.exit(wrong.length > 0 ? 1 : 0)
