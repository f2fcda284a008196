import type { HouseStyle } from '../languages/house-style.ts'
import type { PrintedCredit } from './printed-credit.ts'

export interface PlaceGroup {
  place: string
  people: PrintedCredit[]
}

/** Neighbours who share a place print it once, where it can stand for several. */
export function groupByPlace(people: readonly PrintedCredit[], style: HouseStyle): PlaceGroup[] {
  const groups: PlaceGroup[] = []
  for (const person of people) {
    const place = person.place?.trim() ?? ''
    const last = groups.at(-1)
    const joins = last?.place === place && (style.places !== 'brackets' || place === '')
    if (joins) last.people.push(person)
    else groups.push({ place, people: [person] })
  }
  return groups
}

/**
 * Whether a reader would give the people of two groups the wrong place if only "and" stood between them: then the label
 * is said again.
 */
export function mustStandApart(before: PlaceGroup, next: PlaceGroup, style: HouseStyle): boolean {
  if (style.places === 'brackets') return false
  if (style.places === 'before') return before.place !== '' && next.place === ''
  if (before.place === '' || next.place === '') return true
  // "… in Rome, Heryadi and Ben in Oslo": one word behind a place looks like more of the place.
  const [first] = next.people
  return next.people.length > 1 && first !== undefined && !/\s/u.test(first.name.trim())
}
