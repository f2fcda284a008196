import type { Lexicon } from '../languages/lexicon.ts'
import { isKnownAgency } from './known-agencies.ts'
import { isOrganisation } from './name-shape.ts'

/** What stands between whom somebody works for and what they are there. */
const QUALIFIER =
  /(?: |^)(?:Staff|Senior|Chief|Special|Political|White House|Sports?|Business|Diplomatic|Royal|Health|Science|Education|Economics|Technology|Foreign|National|Legal|Media|Arts|Security|Photo|Video)$/u

/** The agency with which a text before a job begins: its first words when those are known, or all but a qualifier. */
export function agencyIn(before: string, lexicon: Lexicon): string {
  let head = before
  while (QUALIFIER.test(head)) head = head.replace(QUALIFIER, '')
  const words = head.split(' ')
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const first = words.slice(0, count).join(' ')
    if (isKnownAgency(first) || (count === words.length && isOrganisation(first, lexicon))) return first
  }
  return /^\p{Lu}/u.test(head) && words.length < 4 ? head : ''
}
