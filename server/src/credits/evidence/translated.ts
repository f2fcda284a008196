import type { EvidenceOf } from './evidence-of.ts'

/** Who wrote how many blocks of a localization. */
export const translated: EvidenceOf = {
  kind: 'translated',
  find({ localization, body }) {
    if (!localization) return []
    return [...body.blocks].map(([person, blocks]) => ({
      person,
      amount: blocks,
      words: `translated ${blocks} ${blocks === 1 ? 'block' : 'blocks'}`,
    }))
  },
  // Half as many again: a block more is the same work, going on.
  isMore: (amount, dismissed) => amount >= dismissed + Math.max(2, dismissed / 2),
}
