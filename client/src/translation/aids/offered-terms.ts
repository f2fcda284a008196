import type { Term, TermFinder } from '@copydesk/shared/terms'

export interface OfferedTerm {
  term: Term
  /** What is inserted. */
  words: string
}

/** Terms of a text that have a translation, each once, in its order. */
export function offeredTerms(finder: TermFinder | null, text: string): OfferedTerm[] {
  const terms = new Set(finder?.find(text).map(({ term }) => term))
  return [...terms].flatMap((term) => {
    const [words] = term.preferred
    return words === undefined ? [] : [{ term, words }]
  })
}
