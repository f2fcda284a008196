import type { FoundLoss } from '../../finding.ts'
import { type Check, passage } from '../check.ts'
import { type Quote, quotesIn } from './quotes-in.ts'

/** A quoted word may be a title or a nickname; a quoted clause is speech. Signs in the east say more than letters. */
const spoken = (text: string, { from, to }: Quote): boolean => {
  const words = text.slice(from + 1, to - 1)
  return (
    words.trim().split(/\s+/).length >= 3 ||
    /[\u3040-\u9fff\uac00-\ud7a3]{5}/.test(words) ||
    /[,.!?]["»”“]?$/.test(words.trim())
  )
}

/** That many are no paragraph. */
const MOST = 100

/** Below this share of what was quoted, a quotation is gone and not only shorter in its language. */
const SHORTER = 0.62

export const quotations: Check = ({ original, localized }) => {
  const [ours, theirs] = [quotesIn(original.text), quotesIn(localized.text)]
  const losses: FoundLoss[] = []
  const open = theirs.filter(({ closed }) => !closed)
  // One that goes on in the next paragraph is open in both.
  const goesOn = ours.filter(({ closed }) => !closed).length
  for (const quote of open.slice(goesOn)) {
    const nth = theirs.indexOf(quote)
    losses.push({
      check: 'quotation',
      original: passage(original, ours[Math.min(nth, ours.length - 1)]),
      localized: passage(localized, quote),
      why: 'A quotation is opened here and never closed.',
    })
  }
  if (losses.length > 0) return losses
  const said = ours.filter((quote) => quote.closed && spoken(original.text, quote))
  if (said.length === 0 || Math.max(said.length, theirs.length) > MOST) return losses
  const share = (quotes: readonly Quote[], text: string): number =>
    quotes.reduce((sum, { from, to }) => sum + to - from, 0) / Math.max(1, text.length)
  const kept = share(theirs, localized.text) / share(said, original.text)
  const longest = [...said].sort((one, other) => other.to - other.from - (one.to - one.from))[0]
  const missing =
    theirs.length === 0
      ? said
      : theirs.length < said.length && kept < SHORTER
        ? [leastAlike(said, theirs, original.text, localized.text) ?? longest]
        : []
  for (const quote of missing)
    losses.push({
      check: 'quotation',
      original: passage(original, quote),
      localized: null,
      why: 'These words are quoted in the original, and not in the localization.',
    })
  return losses
}

/** The quotation that has no counterpart near its place. */
function leastAlike(
  ours: readonly Quote[],
  theirs: readonly Quote[],
  one: string,
  other: string,
): Quote | undefined {
  const distance = (quote: Quote): number =>
    Math.min(...theirs.map((each) => Math.abs(quote.from / one.length - each.from / other.length)))
  return [...ours].sort((a, b) => distance(b) - distance(a))[0]
}
