import type { EvidenceOf } from './evidence-of.ts'

/** Less is an editor's mending. */
const LEAST_PERCENT = 5
/** Of a body of a line or two, everybody has written a large part. */
const LEAST_CHARACTERS = 40
/** So much more of the body is another piece of work. */
const MORE_PERCENT = 15

/** Who wrote how much of an original's body. */
export const wrote: EvidenceOf = {
  kind: 'wrote',
  find({ localization, body }) {
    if (localization) return []
    return [...body.by].flatMap(([person, characters]) => {
      const percent = Math.round((100 * characters) / body.length)
      if (percent < LEAST_PERCENT || characters < LEAST_CHARACTERS) return []
      return { person, amount: percent, words: `wrote ${percent} % of the body` }
    })
  },
  isMore: (amount, dismissed) => amount >= dismissed + MORE_PERCENT,
}
