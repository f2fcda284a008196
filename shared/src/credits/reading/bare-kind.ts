import type { AnyRole } from '../credit-roles.ts'
import { isKnownAgency } from './agencies.ts'
import { isAgency } from './name-shape.ts'
import type { NamesReading } from './read-names.ts'
import type { ReadName, Unplaced } from './reading.ts'
import type { Words } from './words-of.ts'

export interface BareClause {
  text: string
  opened: string
  reading: NamesReading
  /** Nothing else stands in the line. */
  alone: boolean
  aloneButDates: boolean
  dated: boolean
  /** Nobody was named before it. */
  first: boolean
  labelsFollow: boolean
  labelled: boolean
  /** The role that was read last; null when none was. */
  before: AnyRole | null
  /** A label stands right behind it, with nothing between. */
  touchesLabel: boolean
  /** No other bare clause follows. */
  last: boolean
  translated: boolean
  words: Words
}

export type BareKind =
  | { as: 'initials'; names: ReadName[]; left: Unplaced | null }
  | { as: AnyRole; guessed: boolean; names?: ReadName[] }

/** What a stretch without a label is by convention; null where none explains it. */
export function bareKind(clause: BareClause): BareKind | null {
  const { text, reading } = clause
  const initials = initialsIn(text, clause)
  if (initials.length > 0) {
    const aside = /[(（].*$/u.exec(text)
    return {
      as: 'initials',
      names: initials,
      left: aside === null ? null : { text: aside[0], at: aside.index },
    }
  }
  const photo = agencyPhoto(text, clause)
  if (photo !== null) return photo
  const { names } = reading
  if (names.length === 0) return null
  // "Contributing: Ana Roy; The Associated Press": an agency behind a semicolon did what those before it did.
  if (
    clause.opened === ';' &&
    clause.before !== null &&
    names.every((name) => name.kind === 'agency') &&
    reading.unplaced.length === 0
  ) {
    return { as: clause.before, guessed: true }
  }
  const onlyNames =
    reading.unplaced.every(
      (left) => /^[\d\s.,/:-]+$/u.test(left.text) || (clause.aloneButDates && left.text.includes('@')),
    ) && reading.leadingPlace === null
  if (reading.titled && onlyNames) return { as: 'reporting', guessed: false }
  if (clause.first && clause.aloneButDates && onlyNames && isSigned(clause, names))
    return { as: clause.opened.includes('©') ? 'photo' : 'reporting', guessed: false }
  if (clause.first && clause.aloneButDates && signsAlone(clause, names))
    return { as: 'reporting', guessed: true }
  // "Deutsche Übersetzung: …": one word right before a label is more of the label.
  const ofLabel = clause.touchesLabel && names.some((name) => name.uncertain || !name.name.includes(' '))
  if (ofLabel && /^[\p{Lu}\p{Ll}]/u.test(names[0]?.name ?? '')) return null
  if (clause.first && clause.labelsFollow && onlyNames) return { as: 'reporting', guessed: true }
  // "… reported from Brussels; B from Accra", "To contact the reporters: A at …; B at …": what those before it did.
  const reached = reading.unplaced.some((left) => left.text.includes('@'))
  const goesOn = names.some((name) => name.place !== undefined) || reached
  const others = reading.unplaced.every((left) => left.text.includes('@') || left.text.startsWith('+'))
  if (clause.opened === ';' && clause.before !== null && goesOn && others) {
    return { as: clause.before, guessed: !reached }
  }
  // A bare name behind the last semicolon is the maker of the localized version, by the agencies' convention.
  if (
    onlyNames &&
    clause.labelled &&
    clause.opened === ';' &&
    clause.last &&
    !clause.translated &&
    names.every((name) => name.kind === undefined)
  ) {
    return { as: 'translation', guessed: true }
  }
  return null
}

/** A line that is nothing but who signs it: with an agency, a date, or between brackets or slashes. */
function isSigned({ dated, text, opened, words }: BareClause, names: readonly ReadName[]): boolean {
  if (names.some((name) => name.affiliation !== undefined)) return true
  if (dated) return true
  const isOne = (name: ReadName): boolean => name.kind === 'agency' && isAgency(name.name, words)
  const allAgencies = names.some(isOne) && names.every((name) => name.kind === 'initials' || isOne(name))
  return allAgencies && (/[([/]/u.test(opened) || text.startsWith('/') || text.includes('/'))
}

/** The initials of a clause that is nothing else: "asl/tib/pid", "EFECOM ns/jlm", "/RED". */
function initialsIn(text: string, clause: BareClause): ReadName[] {
  // "jm/rt (AP, dpa)", "az/ pm/": what is in brackets behind them is where it came from.
  const inside = text
    .replace(/ ?[(（].*$/u, '')
    .replace(/\/ /gu, '/')
    .replace(/^\/|\/$/gu, '')
    .trim()
  if (
    /^(?:\p{Lu}{3,8} )?(?:\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4}){1,9}|\p{Lu}\p{L}{1,3}(?:\/\p{L}{2,4}){1,9})$/u.test(
      inside,
    )
  ) {
    const initials = inside.replace(/^\p{Lu}{3,8} /u, '').split(/[/-]/u)
    // PA and AP are agencies; "pa" and "ap" are somebody.
    if (initials.some((one) => isKnownAgency(one) && (one.length > 2 || one === one.toUpperCase()))) return []
    return clause.dated ? [] : initials.map((name) => ({ name, kind: 'initials' }))
  }
  const slashed = /^\//u.test(text) || /[(/]/u.test(clause.opened)
  const isOne = /^(?:red|desk)$/iu.test(inside) || (/^\p{Ll}{2,4}$/u.test(inside) && clause.alone)
  return slashed && isOne && !isKnownAgency(inside) ? [{ name: inside, kind: 'initials' }] : []
}

/** "AP Photo/Ana Roy" */
function agencyPhoto(text: string, { words, reading }: BareClause): BareKind | null {
  const read = /^(\p{Lu}[\p{L} ]{1,30}) (?:Photo|Image|Foto)s?(?: via [\p{L} ]{2,30})? ?\/ ?(.{2,80})$/u.exec(
    text,
  )
  if (!read?.[1] || !read[2] || !isAgency(read[1], words) || !/^\p{Lu}[^/\d]*$/u.test(read[2])) return null
  const names = read[2]
    .split(/, | and /u)
    .map((name) => ({ name: name.trim(), affiliation: read[1] as string }))
  reading.unplaced.splice(0)
  return { as: 'photo', guessed: false, names }
}

/** "【小林美咲】", "Z Brukseli Piotr Maj": one name in the brackets that papers sign in, or with where it was. */
function signsAlone({ opened, reading, text }: BareClause, names: readonly ReadName[]): boolean {
  if (reading.unplaced.length > 0 || names.some((name) => name.kind !== undefined)) return false
  if (reading.leadingPlace !== null) return names.length === 1 && /^[\p{Lu}\p{Lo}]/u.test(text)
  // "(Ana Roy, Ben Okoye)", and nothing else.
  if (opened === '(' && names.every((name) => /^\p{Lu}\S* .*\p{Lu}/u.test(name.name))) return true
  return (
    /[[(]/u.test(opened) && /^[\p{Script=Han}\p{Script=Katakana}・ー ]{2,14}$/u.test(names[0]?.name ?? '')
  )
}
