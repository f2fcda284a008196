import type { Reading } from '../../reading/reading.ts'
import { type Check, passage } from '../check.ts'
import { firstOf, formsOf } from '../words-of.ts'
import { DENIALS } from './denials.ts'

const PATTERNS = new Map(
  Object.entries(DENIALS).map(([tag, { says, may, within }]) => [
    tag,
    {
      says: formsOf(tag, says),
      any: formsOf(tag, `${says}|${may}`),
      within: within === undefined ? null : new RegExp(within, 'u'),
    },
  ]),
)

/** Of such a one nothing need be left in a translation: not only, not until Friday, no more than ten. */
const NO_DENIAL: readonly RegExp[] = [
  /\bnot (?:only|just|merely|least|until|to mention|unlike|so much|more than|less than|far from|uncommon)\b/g,
  /\b(?:whether|if|why|or) not\b/g,
  /\bne [^.!?]{1,30}pas (?:seulement|uniquement|que)\b/g,
  /\bnicht (?:nur|zuletzt|allein|mehr als|weniger als|vor|bloß)\b/g,
  /\bno (?:sólo|solo|más de|menos de|obstante)\b/g,
  /\bnão (?:só|apenas|mais de|menos de|obstante)\b/g,
  /\bnon (?:solo|soltanto|più di|meno di)\b/g,
]

/** The text in which those are blank, at their places. */
const plainOf = ({ plain }: Reading): string =>
  NO_DENIAL.reduce((text, pattern) => text.replace(pattern, (found) => ' '.repeat(found.length)), plain)

/**
 * What the original denies is denied by nothing in the localization: no word of it refuses, lacks or is an opposite. A
 * denial that is said in some way is never judged.
 */
export const negation: Check = ({ original, localized }) => {
  const [ours, theirs] = [original, localized].map(({ language }) => PATTERNS.get(language?.tag ?? ''))
  if (!ours || !theirs) return []
  const found = firstOf(ours.says, { ...original, plain: plainOf(original) })
  if (!found || localized.plain.search(theirs.any) >= 0 || theirs.within?.test(localized.plain)) return []
  return [
    {
      check: 'negation',
      original: passage(original, found),
      localized: null,
      why: `“${original.text.slice(found.from, found.to)}” is said in the original, and nothing is denied here.`,
    },
  ]
}
