import { employerIn } from './employer-in.ts'
import { isAgency, isPlace, nameShape, TITLED } from './name-shape.ts'
import type { PeopleSoFar } from './people-so-far.ts'
import type { Piece } from './pieces-of.ts'
import type { ReadName } from './reading.ts'
import { placedByComma } from './take-place.ts'
import { whomFor } from './whom-for.ts'

/** Before the name of a paper. */
const ARTICLE = /^(?:The|Le|La|Les|El|Los|Il|Het|De|Der|Die|Das|O) \p{Lu}/u

/** People and houses that only slashes divide. */
interface Chain {
  /** Where in the names it begins. */
  from: number
  last: ReadName
  /** Nothing stands behind it. */
  isEnd: boolean
}

/** "Ana Roy/AFP", "王颖/张涛", "ino/dpa": true when it was read so. */
export function takeSlash(people: PeopleSoFar, piece: Piece, text: string, chain: Chain): boolean {
  const { last } = chain
  const shape = nameShape(text, people.words)
  if (last.kind === 'agency' && shape === 'person' && text.includes(' '))
    return ofAgencies(people, text, chain.from)
  if (last.kind !== undefined) return false
  // "Anna Berg/Ritzau Scanpix": without spaces, and in letters that have capitals.
  if (piece.word === '/' && shape === 'person' && /^\p{Lu}/u.test(text) && /^\p{Lu}/u.test(last.name)) {
    last.affiliation = last.affiliation === undefined ? text : `${last.affiliation}/${text}`
    return true
  }
  if (
    shape === 'agency' ||
    shape === 'none' ||
    ARTICLE.test(text) ||
    (shape === 'person' && !text.includes(' ') && /^[\p{Lu}\p{Ll}]/u.test(text))
  ) {
    if (isPlace(text, people.words) && last.place === undefined)
      return placedByComma(people, piece, text, last)
    // "A and B / Bloomberg" tells of both; "A/AFP" of one.
    const both = piece.word === ' / ' && chain.isEnd && last.affiliation === undefined
    if (both) for (const name of people.names) if (!name.kind) name.affiliation ??= text
    if (both) return true
    if (last.affiliation === undefined) last.affiliation = text
    else if (last.affiliation !== text) last.affiliation += `/${text}`
    return true
  }
  return shape === 'person' && piece.text !== text
}

/** "picture alliance/dpa/Ana Roy": whom they work for stood first. */
function ofAgencies(people: PeopleSoFar, name: string, from: number): boolean {
  const agencies = people.names.splice(from).map((agency) => agency.name)
  people.waiting = []
  people.add({ name, affiliation: agencies.join('/') })
  return true
}

export function worksFor(people: PeopleSoFar, text: string): boolean {
  const found = whomFor(text, people.words)
  if (found === null) return false
  for (const each of people.waiting) each.affiliation ??= found.whom
  people.add({ name: found.name, affiliation: found.whom })
  return true
}

/** After a comma an agency is where the people before it work; else it is named for itself. */
export function takeAgency(people: PeopleSoFar, piece: Piece, named: string, next: Piece | undefined): void {
  const titled = piece.by === 'comma' && TITLED.test(named)
  const employer = titled ? employerIn(named.replace(/ ?\S+$/u, ''), people.words) : ''
  const text = employer || named
  if (text !== named) people.leave(named.slice(text.length).trim(), piece.from + text.length)
  const last = people.names.at(-1)
  if (titled && employer === '') {
    people.leave(named, piece.from)
    return
  }
  if (piece.by !== 'comma' || last === undefined || last.kind || last.affiliation || next?.by === 'and') {
    if (piece.by === 'comma' && last?.affiliation && !last.kind && !isAgency(text, people.words))
      last.affiliation += `, ${text}`
    else people.add({ name: text, kind: 'agency' })
    return
  }
  const theirs =
    next === undefined || next.by === 'slash' || isPlace(next.text, people.words)
      ? people.names.filter((name) => !name.kind)
      : [last]
  for (const name of theirs) name.affiliation ??= text
}

/** "…, ClassicStock/Corbis" and "…, Köllitsch (D)" tell of whom they follow. */
export function ofTheComma(
  people: PeopleSoFar,
  text: string,
  next: Piece | undefined,
  last: ReadName,
): boolean {
  if (text.includes(' ') || last.kind !== undefined) return false
  if (next?.by === 'slash' && isAgency(next.text, people.words) && last.affiliation === undefined) {
    last.affiliation = text
    return true
  }
  if (last.affiliation === undefined || last.place || !/^[(（]\p{Lu}{1,3}[)）]$/u.test(next?.text ?? ''))
    return false
  last.place = text
  return true
}

/** "CNN's Bill", "Fox News’ Ann": what stands first is theirs. */
export function withoutOwner(people: PeopleSoFar, text: string, piece: Piece): string {
  const owner = /^(.{2,40}?)(?:['’]s|(?<=s)['’]) (?=\p{Lu})/u.exec(text)
  if (!owner?.[1] || !/\p{Lu}/u.test(owner[1])) return text
  people.employ(owner[1], piece.from)
  return text.slice(owner[0].length)
}
