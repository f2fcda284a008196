import { type Loss, type WithKey, withKeys } from '../translation/finding.ts'
import { findWords, type TermFinder } from './find-terms.ts'

export type ForbiddenTerm = WithKey<Loss<'term'>>

/** Translations that the newsroom does not use, where the original says what they would translate. */
export function forbiddenTerms(
  original: string,
  localized: string,
  { finder, language }: { finder: TermFinder; language: string },
): ForbiddenTerm[] {
  const seen = new Set<string>()
  const losses = finder.find(original).flatMap(({ term, from, to }) =>
    term.forbidden.flatMap((words): Loss<'term'>[] => {
      const place = findWords(words, localized, language)
      const isPreferred = place && term.preferred.some((one) => covers(one, place, localized, language))
      if (!place || isPreferred || seen.has(`${place.from} ${place.to}`)) return []
      seen.add(`${place.from} ${place.to}`)
      const instead = term.preferred.map((one) => `“${one}”`).join(' or ')
      return [
        {
          check: 'term',
          original: { text: original.slice(from, to), at: from },
          localized: { text: localized.slice(place.from, place.to), at: place.from },
          why: `“${words}” is not used here for “${term.term}”${instead ? `: write ${instead}` : ''}.${term.note ? ` ${term.note}` : ''}`,
        },
      ]
    }),
  )
  return withKeys(losses, original, localized)
}

/** "taux directeur" is written where "taux" alone is not to be. */
function covers(
  preferred: string,
  place: { from: number; to: number },
  text: string,
  language: string,
): boolean {
  const there = findWords(preferred, text, language)
  return there !== null && there.from <= place.from && place.to <= there.to
}
