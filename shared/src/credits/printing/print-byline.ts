import type { CreditLanguage } from '../languages/credit-language.ts'
import type { HouseStyle } from '../languages/house-style.ts'
import { joinNames } from './join-names.ts'
import type { BylinedName } from './printed-credit.ts'

/** "By A, B and C, Agency"; empty when nobody is named. What all have in common stands once, at the end. */
export function printByline(
  names: readonly (string | BylinedName)[],
  language: CreditLanguage,
  style: HouseStyle = language.styles[0],
): string {
  const people = names.map((name): BylinedName => (typeof name === 'string' ? { name } : name))
  const [first] = people
  if (first === undefined) return ''
  const { form, affiliation, place } = style.byline
  const sharedPlace = isShared(people, 'place', place)
  const sharedWork = isShared(people, 'affiliation', affiliation)
  const own = people.map(
    (one) =>
      one.name.trim() +
      (sharedPlace ? '' : fill(besideOne(place), one.place)) +
      (sharedWork ? '' : fill(besideOne(affiliation), one.affiliation)),
  )
  return (
    form.replace('{}', () => joinNames(own, language, style)) +
    (sharedPlace ? fill(place, first.place) : '') +
    (sharedWork ? fill(affiliation, first.affiliation) : '')
  )
}

const fill = (pattern: string, value: string | undefined): string =>
  value === undefined || value === '' ? '' : pattern.replace('{}', () => value)

/** Brackets and slashes tell of one person; what stands behind a comma or a word may tell of all. */
const tellsOfOne = (pattern: string): boolean => /[(（/／]/u.test(pattern)

const besideOne = (pattern: string): string => (tellsOfOne(pattern) ? pattern : ' ({})')

function isShared(people: readonly BylinedName[], what: 'place' | 'affiliation', pattern: string): boolean {
  const value = people[0]?.[what] ?? ''
  if (people.some((one) => (one[what] ?? '') !== value)) return false
  return people.length === 1 || !tellsOfOne(pattern)
}
