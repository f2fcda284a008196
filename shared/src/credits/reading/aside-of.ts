import { fold } from './fold.ts'
import { isOrganisation, isPlace, nameShape } from './name-shape.ts'
import type { ReadName } from './reading.ts'
import type { Words } from './words-of.ts'

/** What a bracket behind somebody says of them. */
export interface Aside {
  as: 'place' | 'affiliation' | 'country' | 'nothing'
  text: string
}

/** Longer than a place. */
const LONGEST_PLACE = 60

export function asideOf(bracket: string, last: ReadName, words: Words): Aside {
  const inside = bracket.replace(/^[(（\s]+|[)）\s]+$/gu, '')
  const at = /^(?:in|à|au|aux|en|em|a|di|aus|из|в|w) (?=\p{Lu})/u.exec(inside)
  const place = at ? inside.slice(at[0].length) : inside
  if (words.titles.has(fold(inside).bare)) return { as: 'nothing', text: inside }
  if (isPlace(inside, words)) return { as: 'place', text: inside }
  if (isOrganisation(inside, words)) return { as: 'affiliation', text: inside }
  if (/^\p{Lu}{1,3}$/u.test(inside) && last.place) return { as: 'country', text: inside }
  if (last.place === undefined && /^[\p{Lu}\p{Lo}]/u.test(place) && isPlaceShaped(place, words)) {
    return { as: 'place', text: at ? (words.language.placeOf?.(at[0].trim(), place) ?? place) : place }
  }
  return { as: 'nothing', text: inside }
}

function isPlaceShaped(text: string, words: Words): boolean {
  const [town = ''] = text.split(',')
  return text.length <= LONGEST_PLACE && !/[\d@:/]/u.test(text) && nameShape(town, words) !== 'none'
}
