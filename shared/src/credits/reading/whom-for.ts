import { isOrganisation, nameShape } from './name-shape.ts'
import type { Words } from './words-of.ts'

/** "for", before whom something was made: whoever that is, it is not somebody's surname. */
const FOR = /^(?:for|for the|pour|für|para|per|voor|untuk|dla|для)$/u

/** "Ana Roy of The Marlow Times": who, and whom they work for; null where the words join nothing of the kind. */
export function whomFor(text: string, words: Words): { name: string; whom: string } | null {
  for (const works of words.works) {
    const apart = text.indexOf(` ${works} `)
    const from = apart < 0 && /['’]$/u.test(works) ? text.indexOf(` ${works}`) : apart
    // "马峥" is the shortest.
    if (from < 2) continue
    const name = text.slice(0, from)
    const whom = text.slice(from + works.length + (apart >= 0 ? 2 : 1)).trim()
    const isName =
      nameShape(name, words) === 'person' && (name.includes(' ') || !/[\p{Lu}\p{Ll}]/u.test(name))
    const isWhom = isOrganisation(whom, words) || (FOR.test(works) && /^\p{Lu}/u.test(whom))
    if (isName && isWhom) return { name, whom }
  }
  return null
}
