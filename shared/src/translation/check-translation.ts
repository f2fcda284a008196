import type { Comparison, NameForms } from './checks/check.ts'
import { CHECKS_OF_SIGNS, CHECKS_OF_WORDS } from './checks/index.ts'
import { type Finding, type FoundLoss, withKeys } from './finding.ts'
import { readText } from './reading/reading.ts'

export interface TranslatedPair {
  from: string
  to: string
  original: string
  localized: string
  /** The story's own list of names, each with its forms. */
  names?: readonly NameForms[]
}

/** More than this is no paragraph: such a text is not compared. */
const LONGEST = 50_000

/** Silence would look like a faithful translation. */
const TOO_LONG: FoundLoss = {
  check: 'length',
  original: null,
  localized: null,
  why: `This is longer than ${LONGEST.toLocaleString('en')} characters, so that nothing in it was compared. Check it in parts.`,
}

/** What of the original did not survive, as far as it can be judged. */
export function checkTranslation({ from, to, original, localized, names = [] }: TranslatedPair): Finding[] {
  if (original.length > LONGEST || localized.length > LONGEST) return withKeys([TOO_LONG], '', '')
  const comparison: Comparison = {
    original: readText(original, from),
    localized: readText(localized, to),
    names,
  }
  const known = comparison.original.language && comparison.localized.language
  const losses = [...CHECKS_OF_SIGNS, ...(known ? CHECKS_OF_WORDS : [])].flatMap((check) => check(comparison))
  const place = (finding: (typeof losses)[number]): number =>
    finding.original?.at ?? finding.localized?.at ?? 0
  return withKeys(
    losses.sort((one, other) => place(one) - place(other)),
    original,
    localized,
  )
}
