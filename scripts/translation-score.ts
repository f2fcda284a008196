import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkTranslation } from '@copydesk/shared/translation'
import { SAMPLES } from '@copydesk/shared/translation/samples'
import { type LabelledPair, scorePair } from './translation/score.ts'

/**
 * How much of what was lost in translation is found, by kind and by pair of languages, and how much of what is found
 * was lost; then each failure. Our own pairs, and labelled ones that lie beside the project or in the folder named.
 */
const BESIDE = new URL('../../shared/translation/', import.meta.url).pathname

const file = join(process.argv[2] ?? BESIDE, 'pairs.json')
score('our own pairs', SAMPLES)
if (existsSync(file)) score('labelled pairs', JSON.parse(readFileSync(file, 'utf8')))

interface Row {
  wanted: number
  met: number
  found: number
  right: number
}

function score(title: string, pairs: readonly LabelledPair[]): void {
  const rows = new Map<string, Row>()
  const row = (name: string): Row => {
    const known = rows.get(name) ?? { wanted: 0, met: 0, found: 0, right: 0 }
    rows.set(name, known)
    return known
  }
  const failures: string[] = []
  for (const pair of pairs) {
    const result = scorePair(pair, checkTranslation(pair))
    for (const name of ['all', `pair ${pair.from}-${pair.to}`]) {
      const each = row(name)
      each.wanted += result.met.length + result.missed.length
      each.met += result.met.length
      each.found += result.right.length + result.wrong.length
      each.right += result.right.length
    }
    for (const label of [...result.met, ...result.missed]) row(`kind ${label.check}`).wanted += 1
    for (const label of result.met) row(`kind ${label.check}`).met += 1
    for (const finding of [...result.right, ...result.wrong]) row(`kind ${finding.check}`).found += 1
    for (const finding of result.right) row(`kind ${finding.check}`).right += 1
    if (result.missed.length + result.wrong.length === 0) continue
    failures.push(`${pair.id}\n  ${pair.original}\n  ${pair.localized}`)
    for (const label of result.missed)
      failures.push(`  missed ${label.check}: ${label.original} → ${label.localized}`)
    for (const finding of result.wrong)
      failures.push(
        `  false  ${finding.check}: ${finding.original?.text ?? null} → ${finding.localized?.text ?? null}`,
      )
  }
  const share = (part: number, whole: number): string => (whole === 0 ? '    –' : (part / whole).toFixed(3))
  console.log(`\n${title}: ${pairs.length}\n  recall  precision  wanted  found`)
  for (const name of [...rows.keys()].sort()) {
    const { wanted, met, found, right } = row(name)
    console.log(
      `  ${share(met, wanted)}   ${share(right, found)}   ${String(wanted).padStart(6)} ${String(found).padStart(6)}  ${name}`,
    )
  }
  for (const line of failures) console.log(line)
}
