import type { CreditRole } from './credit.ts'
import type { HouseStyle, PrintedCredit } from './languages/house-style.ts'
import { houseStyleOf } from './languages/index.ts'

/** The credits as one printed line, in the language's house style; empty when there are none. */
export function printCreditLine(credits: readonly PrintedCredit[], language: string): string {
  const style = houseStyleOf(language)
  const printed: CreditRole[] = []
  let line = ''
  for (const role of style.order) {
    const people = credits.filter((credit) => credit.role === role)
    if (people.length === 0) continue
    if (line !== '') line += style.between(role)
    line += clause(style, role, people, printed)
    printed.push(role)
  }
  return line === '' ? '' : `${style.brackets[0]}${capitalized(line)}${style.brackets[1]}`
}

function clause(style: HouseStyle, role: CreditRole, people: PrintedCredit[], after: CreditRole[]): string {
  const label = style.label(
    role,
    people.map((person) => person.name),
    after,
  )
  const groups = byPlace(people)
  let printed = label
  groups.forEach((group, index) => {
    const before = groups[index - 1]
    if (before !== undefined) {
      const last = index === groups.length - 1
      const comma = before.place.includes(',') ? ',' : ''
      if (before.place === '' || group.place === '') printed += style.apart(label)
      else printed += last ? `${comma}${style.and}` : ', '
    }
    printed += style.join(group.names)
    if (group.place !== '') printed += ` ${style.at(group.place)}`
  })
  return printed
}

/** Neighbours who share a place print it once. */
function byPlace(people: PrintedCredit[]): { place: string; names: string[] }[] {
  const groups: { place: string; names: string[] }[] = []
  for (const person of people) {
    const place = person.place ?? ''
    const last = groups.at(-1)
    if (last?.place === place) last.names.push(person.name)
    else groups.push({ place, names: [person.name] })
  }
  return groups
}

function capitalized(line: string): string {
  const first = [...line][0] ?? ''
  return first.toUpperCase() + line.slice(first.length)
}
