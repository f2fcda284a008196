import { readFileSync, writeFileSync } from 'node:fs'
import { accessPage } from '../shared/src/access/matrix.ts'

/** The table of access as people read it. `--write` makes it; without, this fails when it is not as the table says. */
const PAGE = 'docs/access.md'

const page = accessPage()
if (process.argv.includes('--write')) writeFileSync(PAGE, page)
const isTrue = readFileSync(PAGE, 'utf8') === page
console.log(
  isTrue ? `${PAGE} is what the table says` : `${PAGE} is old: npm run access -- --write, and read it.`,
)
process.exit(isTrue ? 0 : 1)
