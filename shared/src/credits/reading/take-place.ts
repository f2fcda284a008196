import { asideOf } from './aside-of.ts'
import { isAgency, isPlace, nameShape } from './name-shape.ts'
import type { PeopleSoFar } from './people-so-far.ts'
import type { Piece } from './pieces-of.ts'
import type { ReadName } from './reading.ts'

/** "東京で": whoever follows is there. */
export function takePlaceBefore(people: PeopleSoFar, piece: Piece): void {
  people.here = piece.text
  people.waiting = []
  people.placed = []
}

/** A place behind its people. Returns what is a name behind it. */
export function takePlace(people: PeopleSoFar, piece: Piece): string {
  const [known, rest] = knownPlaceIn(people, piece)
  const place = people.words.language.placeOf?.(piece.word, known) ?? known
  const last = people.names.at(-1)
  // "on Unsplash"
  if (last !== undefined && last.affiliation === undefined && isAgency(known, people.words)) {
    last.affiliation = known
    return ''
  }
  if (!/\p{L}/u.test(place) || place.length > 80) {
    people.leave(`${piece.word} ${piece.text}`.trim(), piece.from)
    return ''
  }
  if (people.names.length === 0 && people.leading === null) {
    people.leading = { text: place, at: piece.from }
  } else if (people.waiting.length === 0) people.leave(`${piece.word} ${known}`, piece.from)
  people.placeWaiting(place)
  return rest
}

/** "a Roma Stefano Bernabei": a known place, and a name right behind it. */
function knownPlaceIn(people: PeopleSoFar, piece: Piece): [string, string] {
  const parts = piece.text.split(' ')
  if (people.names.length > 0 || parts.length < 3 || isPlace(piece.text, people.words))
    return [piece.text, '']
  for (let count = Math.min(3, parts.length - 2); count > 0; count -= 1) {
    const place = parts.slice(0, count).join(' ')
    if (isPlace(place, people.words)) return [place, parts.slice(count).join(' ')]
  }
  return [piece.text, '']
}

/** "Ana Roy (Lisbon)", "Ana Roy (AFP)": a place or a house. */
export function takeBracket(people: PeopleSoFar, piece: Piece, isOfTitle: boolean): void {
  const last = people.names.at(-1)
  const aside = last && asideOf(piece.text, last, people.words)
  if (last === undefined || aside === undefined || isOfTitle || aside.as === 'nothing') {
    people.leave(aside?.text ?? piece.text, piece.from)
  } else if (aside.as === 'place') people.placeLast(last, aside.text)
  else if (aside.as === 'country') last.place += ` (${aside.text})`
  else people.affiliateLast(last, aside.text, piece)
}

/** "Puebla, Mexico": it has a second part. */
export function continuesPlace(people: PeopleSoFar, piece: Piece, next: Piece | undefined): boolean {
  if (people.placed.length === 0 && (people.leading === null || people.names.length > 0)) return false
  if (people.waiting.length > 0 || piece.by === 'apart' || piece.titled) return false
  if (next?.by === 'at' || next?.by === 'begins') return false
  if (people.words.language.lexicon.at === '') return false
  if (isPlace(piece.text, people.words)) return true
  if (people.placed.length === 0 && people.leading !== null && piece.by === 'and') return false
  const oneWord = /^[\p{Lu}\p{Ll}'’.-]+$/u.test(piece.text)
  return oneWord && piece.by !== 'slash' && nameShape(piece.text, people.words) === 'person'
}

export function extendPlace(people: PeopleSoFar, piece: Piece): void {
  const glue = piece.by === 'comma' ? ', ' : ` ${piece.word} `
  if (people.placed.length === 0 && people.leading !== null) people.leading.text += glue + piece.text
  for (const name of people.placed) name.place += glue + piece.text
}

/** "Anna Sleegers, Frankfurt" */
export function placedByComma(
  people: PeopleSoFar,
  piece: Piece,
  text: string,
  last: ReadName | undefined,
): boolean {
  if ((piece.by !== 'comma' && piece.by !== 'slash') || last === undefined || people.waiting.length === 0)
    return false
  const bare = text.replace(/^(?:De|In|A|Em|En) (?=\p{Lu})/u, '')
  if (!isPlace(bare, people.words) || last.kind !== undefined || piece.titled) return false
  people.placeWaiting(bare)
  return true
}
