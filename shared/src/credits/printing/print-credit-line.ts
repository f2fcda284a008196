import { type AnyRole, CREDIT_ROLES, type CreditRole } from '../credit-roles.ts'
import type { CreditLanguage } from '../languages/credit-language.ts'
import type { HouseStyle } from '../languages/house-style.ts'
import { aroundNames, type Label } from '../languages/label.ts'
import { USUAL_ORDER } from '../languages/usual-order.ts'
import type { OwnRole } from '../roles/own-role.ts'
import { groupByPlace, mustStandApart, type PlaceGroup } from './group-by-place.ts'
import { andBefore, joinNames } from './join-names.ts'
import type { PrintedCredit } from './printed-credit.ts'

interface Clause {
  role: AnyRole
  words: string
}

/** The credits as one printed line; empty when there are none. */
export function printCreditLine(
  credits: readonly PrintedCredit[],
  language: CreditLanguage,
  style: HouseStyle = language.styles[0],
  ownRoles: readonly OwnRole[] = [],
): string {
  const clauses: Clause[] = []
  for (const role of orderOf(style, ownRoles)) {
    const people = credits.filter((credit) => credit.role === role)
    if (people.length === 0) continue
    const translated = clauses.some((clause) => clause.role === 'translation')
    const label = labelOf(role, language, style, ownRoles)
    for (const groups of runsOf(groupByPlace(people, style), label, language, style)) {
      clauses.push({ role, words: clause(groups, label, translated, language, style) })
    }
  }
  if (clauses.length === 0) return ''
  const line = clauses.reduce((printed, { role, words }, at) => {
    const first = at === 0
    const word =
      style.capitals === 'clauses' || (first && style.capitals === 'line') ? capitalized(words) : words
    if (first) return word
    const between = role === 'translation' ? (style.beforeTranslation ?? style.between) : style.between
    const sentence = /\. ?$/u.test(between) && style.capitals !== 'none'
    return printed + between + (sentence ? capitalized(words) : word)
  }, '')
  // A name that ends with a full stop has the sentence's already.
  const end = style.end === '.' && line.endsWith('.') ? '' : style.end
  return `${style.brackets[0]}${line}${end}${style.brackets[1]}`
}

function orderOf(style: HouseStyle, ownRoles: readonly OwnRole[]): AnyRole[] {
  const wanted = style.order ?? USUAL_ORDER
  const ours = [...wanted, ...CREDIT_ROLES.filter((role) => !wanted.includes(role))]
  const behind = (role: CreditRole | null) =>
    ownRoles.filter((own) => own.behind === role).map((own) => own.role)
  return [...ours.flatMap((role): AnyRole[] => [role, ...behind(role)]), ...behind(null)]
}

function labelOf(
  role: AnyRole,
  language: CreditLanguage,
  style: HouseStyle,
  ownRoles: readonly OwnRole[],
): Label {
  const own = ownRoles.find((each) => each.role === role)
  if (own) return own.labels[language.tag] ?? `${own.name}:`
  return style.labels?.[role as CreditRole] ?? language.labels[role as CreditRole]
}

/** Groups that one clause can name; where the language has words that keep two groups apart, they all are one. */
function runsOf(
  groups: PlaceGroup[],
  label: Label,
  language: CreditLanguage,
  style: HouseStyle,
): PlaceGroup[][] {
  const runs: PlaceGroup[][] = []
  const behind = aroundNames(typeof label === 'string' ? label : label.one).behind !== ''
  for (const group of groups) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const apart = before !== undefined && mustStandApart(before, group, style)
    if (run === undefined || (apart && (language.apart === undefined || behind))) runs.push([group])
    else run.push(group)
  }
  return runs
}

function clause(
  groups: PlaceGroup[],
  label: Label,
  translated: boolean,
  language: CreditLanguage,
  style: HouseStyle,
): string {
  const people = groups.flatMap((group) => group.people)
  const { before, behind } = aroundNames(formFor(label, people, translated))
  let printed = language.fit?.(before, people[0]?.name ?? '') ?? before
  groups.forEach((group, at) => {
    const last = groups[at - 1]
    if (last !== undefined) printed += joint(last, group, at === groups.length - 1, before, language, style)
    printed += placed(group, language, style)
  })
  return printed + behind
}

function formFor(label: Label, people: readonly PrintedCredit[], translated: boolean): string {
  if (typeof label === 'string') return label
  if (translated && label.behindTranslation !== undefined) return label.behindTranslation
  if (people.length > 1) return label.many ?? label.one
  const gender = people[0]?.gender
  return (gender && label[gender]) ?? label.one
}

function joint(
  before: PlaceGroup,
  group: PlaceGroup,
  last: boolean,
  label: string,
  language: CreditLanguage,
  style: HouseStyle,
): string {
  if (mustStandApart(before, group, style) && language.apart) return language.apart(label)
  const next = group.people[0]?.name ?? ''
  if (!last) return style.join.comma
  const comma = style.places === 'behind' && before.place.includes(',') ? ',' : ''
  // Only the names behind a place that stands first are hidden by it from a word that is glued to them.
  return (
    comma + andBefore(style.places === 'before' && group.place !== '' ? group.place : next, language, style)
  )
}

function placed({ place, people }: PlaceGroup, language: CreditLanguage, style: HouseStyle): string {
  const names = joinNames(
    people.map((person) => person.name.trim()),
    language,
    style,
  )
  if (place === '') return names
  if (style.places === 'behind') return `${names} ${language.at(place)}`
  if (style.places === 'before' && !/[,、，]/u.test(place)) {
    const at = language.at(place)
    return /[\p{Script=Han}\p{Script=Hiragana}]$/u.test(at) ? at + names : `${at} ${names}`
  }
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(language.labels.editing.toString())
    ? `${names}（${place}）`
    : `${names} (${place})`
}

function capitalized(line: string): string {
  const first = [...line][0] ?? ''
  return first.toUpperCase() + line.slice(first.length)
}
