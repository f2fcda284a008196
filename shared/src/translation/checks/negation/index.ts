import type { Reading } from '../../reading/reading.ts'
import { type Check, passage } from '../check.ts'
import { formsOf } from '../words-of.ts'
import { ACTS } from './acts.ts'
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
const ACTS_IN = ACTS.map((act) => new Map([...act].map(([tag, forms]) => [tag, formsOf(tag, forms)])))

/** Of such a one nothing need be left in a translation: not only, not until Friday, no more than ten. */
const NO_DENIAL: readonly RegExp[] = [
  /\bnot (?:only|just|merely|least|until|to mention|unlike|so much|more than|less than|far from|uncommon)\b/g,
  /\b(?:whether|if|why|or) not\b/g,
  /\bpas (?:seulement|uniquement|que|moins de|plus de)\b/g,
  /\b(?:un|le|premier|grand|petit) pas\b/g,
  /\bnicht (?:nur|zuletzt|allein|mehr als|weniger als|vor|bloß)\b/g,
  /\bno (?:sólo|solo|más de|menos de|obstante)\b/g,
  /\bnão (?:só|apenas|mais de|menos de|obstante)\b/g,
  /\bnon (?:solo|soltanto|più di|meno di)\b/g,
]

/** The text in which those are blank, at their places. */
const plainOf = ({ plain }: Reading): string =>
  NO_DENIAL.reduce((text, pattern) => text.replace(pattern, (found) => ' '.repeat(found.length)), plain)

/** Farther from the act, it is something else that is denied. */
const FARTHEST = 24
const SENTENCE_END = /[.!?;:。！？؟।]/

/**
 * What somebody does not do in the original, they do in the localization: the act is named in both, it is denied in the
 * one, and nothing whatever is denied in the other. What is said by its opposite names another act, and is not judged.
 */
export const negation: Check = ({ original, localized }) => {
  const [from, to] = [original.language?.tag ?? '', localized.language?.tag ?? '']
  const [ours, theirs] = [PATTERNS.get(from), PATTERNS.get(to)]
  if (!ours || !theirs) return []
  const plain = plainOf(original)
  const denials = [...plain.matchAll(ours.says)]
  if (denials.length === 0 || localized.plain.search(theirs.any) >= 0 || theirs.within?.test(localized.plain))
    return []
  for (const act of ACTS_IN) {
    const [mine, yours] = [act.get(from), act.get(to)]
    const there = yours && [...localized.plain.matchAll(yours)][0]
    if (!mine || !there) continue
    for (const named of plain.matchAll(mine)) {
      const denial = denials.find((one) => isBeside(plain, one, named))
      if (!denial) continue
      const [begin, end] = [Math.min(denial.index, named.index), Math.max(endOf(denial), endOf(named))]
      const words = original.text.slice(begin, end)
      return [
        {
          check: 'negation',
          original: passage(original, { from: denial.index, to: endOf(denial) }),
          localized: passage(localized, { from: there.index, to: endOf(there) }),
          why: `“${words}” is said in the original; here “${localized.text.slice(there.index, endOf(there))}” is said, and nothing is denied.`,
        },
      ]
    }
  }
  return []
}

const endOf = (found: RegExpExecArray): number => found.index + found[0].length

/** In one sentence and near each other. */
function isBeside(plain: string, one: RegExpExecArray, other: RegExpExecArray): boolean {
  const [first, second] = one.index < other.index ? [one, other] : [other, one]
  const between = plain.slice(endOf(first), second.index)
  return between.length <= FARTHEST && !SENTENCE_END.test(between)
}
