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
  const shared = (pick: (one: BylinedName) => string | undefined): string | null => {
    const value = pick(first) ?? ''
    return people.every((one) => (pick(one) ?? '') === value) ? value : null
  }
  const fill = (pattern: string, value: string): string =>
    value === '' ? '' : pattern.replace('{}', () => value)
  const [work, where] = [shared((one) => one.affiliation), shared((one) => one.place)]
  const own = people.map(
    (one) =>
      one.name.trim() +
      (where === null && one.place ? ` (${one.place})` : '') +
      (work === null && one.affiliation ? ` (${one.affiliation})` : ''),
  )
  return (
    form.replace('{}', () => joinNames(own, language, style)) +
    fill(place, where ?? '') +
    fill(affiliation, work ?? '')
  )
}
