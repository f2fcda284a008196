import { type Loss, type WithKey, withKeys } from '../translation/finding.ts'
import { placesOf, type TermFinder, type WordsFound } from './find-terms.ts'
import { textWords } from './text-words.ts'

export type ForbiddenTerm = WithKey<Loss<'term'>>

/** Translations that the newsroom does not use, where the original says what they would translate. */
export function forbiddenTerms(
  original: string,
  localized: string,
  { finder, language }: { finder: TermFinder; language: string },
): ForbiddenTerm[] {
  const words = textWords(localized, language)
  const seen = new Set<string>()
  const losses = finder.find(original).flatMap(({ term, from, to }) => {
    const preferred = term.preferred.flatMap((one) => placesOf(one, words, language))
    const instead = term.preferred.map((one) => `“${one}”`).join(' or ')
    return term.forbidden.flatMap((form) =>
      placesOf(form, words, language).flatMap((place): Loss<'term'>[] => {
        const key = `${place.from} ${place.to}`
        if (preferred.some((one) => excuses(one, place)) || seen.has(key)) return []
        seen.add(key)
        return [
          {
            check: 'term',
            original: { text: original.slice(from, to), at: from },
            localized: { text: localized.slice(place.from, place.to), at: place.from },
            why: `“${form}” is not used here for “${term.term}”${instead ? `: write ${instead}` : ''}.${term.note ? ` ${term.note}` : ''}`,
          },
        ]
      }),
    )
  })
  return withKeys(losses, original, localized)
}

/**
 * "taux directeur" is written where "taux" alone is not to be. Of two forms of one word, the one that stands there to
 * the letter is meant.
 */
function excuses(preferred: WordsFound, forbidden: WordsFound): boolean {
  const { from, to } = preferred
  if (from === forbidden.from && to === forbidden.to) return preferred.isExact || !forbidden.isExact
  return from <= forbidden.from && forbidden.to <= to
}
