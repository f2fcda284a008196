import { isAgency, isOrganisation } from './name-shape.ts'
import type { Words } from './words-of.ts'

/** What stands between whom somebody works for and what they are there. */
const QUALIFIER =
  /(?: |^)(?:Staff|Deputy|Managing|Associate|Assistant|Executive|Contributing|Guest|Lead|Senior|Chief|Special|Political|White House|Sports?|Business|Diplomatic|Royal|Health|Science|Education|Economics|Technology|Foreign|National|Legal|Media|Arts|Security|Photo|Video|Medical|Freelance)$/u

/** The agency with which a text before a job begins: its first words when those are known, or all but a qualifier. */
export function employerIn(before: string, words: Words): string {
  let head = before.trim()
  while (QUALIFIER.test(head)) head = head.replace(QUALIFIER, '')
  const parts = head.split(' ')
  for (let count = Math.min(4, parts.length); count > 0; count -= 1) {
    const first = parts.slice(0, count).join(' ')
    if (isAgency(first, words) || (count === parts.length && isOrganisation(first, words))) return first
  }
  return /^[\p{Lu}\p{Lo}]/u.test(head) && parts.length < 5 ? head : ''
}
