import type { EvidenceOf } from './evidence-of.ts'
import type { Work } from './work.ts'

/**
 * The evidence of blocks of a localization.
 * @param whose a person for each block that they did something to.
 * @param words what they did to "3 blocks".
 */
export function byBlocks(
  kind: EvidenceOf['kind'],
  whose: (work: Work) => readonly string[],
  words: (blocks: string) => string,
): EvidenceOf {
  return {
    kind,
    find(work) {
      if (!work.localization) return []
      return [...Map.groupBy(whose(work), (person) => person)].map(([person, { length }]) => ({
        person,
        amount: length,
        words: words(`${length} ${length === 1 ? 'block' : 'blocks'}`),
      }))
    },
    // Half as many again: a block more is the same work, going on.
    isMore: (amount, dismissed) => amount >= dismissed + Math.max(2, dismissed / 2),
  }
}
