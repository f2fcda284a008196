import { stylesIn } from '../house/style-in.ts'
import type { CreditLanguage } from '../languages/credit-language.ts'
import { printCreditLine } from '../printing/print-credit-line.ts'
import type { PrintedCredit } from '../printing/printed-credit.ts'
import { fold } from './fold.ts'
import type { HouseWords } from './words-of.ts'

/** Less alike, and no style of ours printed it. */
const ALIKE = 0.6
/** Comparing costs as much as the line is long; a longer line is no cheaper told by its end. */
const ENOUGH = 4_000

/** The house style that would print the line most nearly so; empty when none comes near. */
export function styleOf(
  line: string,
  credits: readonly PrintedCredit[],
  language: CreditLanguage,
  house: HouseWords,
): string {
  if (credits.length === 0 || line.length > ENOUGH) return ''
  const wanted = pairsOf(line)
  let best = { id: '', alike: ALIKE }
  for (const style of stylesIn(language, house)) {
    const printed = printCreditLine(credits, language, style, house.roles)
    const alike = printed === line ? 2 : likeness(wanted, pairsOf(printed))
    if (alike > best.alike) best = { id: style.id, alike }
  }
  return best.id
}

function pairsOf(line: string): Map<string, number> {
  const { accented } = fold(line)
  const pairs = new Map<string, number>()
  for (let at = 0; at < accented.length - 1; at += 1) {
    const pair = accented.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

function likeness(one: Map<string, number>, other: Map<string, number>): number {
  let shared = 0
  let all = 0
  for (const [pair, count] of one) {
    shared += Math.min(count, other.get(pair) ?? 0)
    all += count
  }
  for (const count of other.values()) all += count
  return all === 0 ? 0 : (2 * shared) / all
}
