import { execFileSync } from 'node:child_process'
import { badEdges } from './edges/edges.ts'

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /^(client|server|shared|e2e)\//.test(file))
const bad = badEdges('.', files)
for (const { file, imports, why } of bad) console.error(`${file} imports ${imports}: ${why}.`)
if (files.length < 50) {
  console.error(`Only ${files.length} files were looked at: the list of files is wrong.`)
  process.exit(1)
}
console.log(`edges: ${files.length} files, ${bad.length} forbidden imports`)
process.exit(bad.length > 0 ? 1 : 0)
