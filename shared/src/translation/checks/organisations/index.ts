import type { FoundLoss } from '../../finding.ts'
import { capitalsIn } from '../capitals/capitals-in.ts'
import { missingCapitals } from '../capitals/missing-capitals.ts'
import { type Check, type Comparison, passage } from '../check.ts'
import { isThere } from '../is-there.ts'
import { lostBodies } from './bodies-in.ts'
import { EAST_COMPANIES, EAST_COMPANY } from './company-words.ts'

export const organisations: Check = (comparison) => [
  ...bodies(comparison),
  ...missingCapitals(comparison, 'organisation'),
  ...eastern(comparison),
]

function bodies(comparison: Comparison): FoundLoss[] {
  const { original, localized } = comparison
  return lostBodies(comparison).map(({ lost, instead }) => ({
    check: 'organisation',
    original: passage(original, lost),
    localized: passage(localized, instead),
    why: instead
      ? `“${original.text.slice(lost.from, lost.to)}” is expected, and “${localized.text.slice(instead.from, instead.to)}” is another body.`
      : `“${original.text.slice(lost.from, lost.to)}” is not named in the localization.`,
  }))
}

/** Companies that a Japanese text names and an English one has no name for, as far as the word for their trade says. */
function eastern(comparison: Comparison): FoundLoss[] {
  const { original, localized } = comparison
  if (original.language?.tag !== 'ja' || localized.language?.tag !== 'en') return []
  const names = capitalsIn(localized.text).filter(
    (each) => each.words.length > 1 && !/ (?:for|of) $/.test(localized.text.slice(0, each.from).slice(-5)),
  )
  const used = new Set<number>()
  const open: { from: number; to: number }[] = []
  for (const found of original.text.matchAll(EAST_COMPANY)) {
    const trade = new RegExp(`(?:^| )(?:${EAST_COMPANIES[found[2] ?? '']})`, 'i')
    const at = names.findIndex(
      (name, index) => !used.has(index) && trade.test(localized.text.slice(name.from, name.to)),
    )
    if (at > -1) used.add(at)
    else if (!trade.test(localized.text)) open.push({ from: found.index, to: found.index + found[0].length })
  }
  const spare = names.filter(
    (name, index) =>
      !used.has(index) &&
      !(name.initial && name.words.length < 3) &&
      !isThere(name.words[0]?.text ?? '', original),
  ).length
  return open.slice(spare).map((span) => ({
    check: 'organisation',
    original: passage(original, span),
    localized: null,
    why: `“${original.text.slice(span.from, span.to)}” is not named in the localization.`,
  }))
}
