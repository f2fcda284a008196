import type { Folded } from './fold.ts'
import { isOrganisation, isPlace, nameShape, TITLED } from './name-shape.ts'
import { PeopleSoFar } from './people-so-far.ts'
import { type Piece, piecesOf } from './pieces-of.ts'
import type { ReadName, Unplaced } from './reading.ts'
import { splitName } from './split-name.ts'
import { ofTheComma, takeAgency, takeSlash, withoutOwner, worksFor } from './take-affiliation.ts'
import {
  continuesPlace,
  extendPlace,
  placedByComma,
  takeBracket,
  takePlace,
  takePlaceBefore,
} from './take-place.ts'
import type { Token } from './token.ts'
import { withoutRepeat } from './without-repeat.ts'
import type { Words } from './words-of.ts'

export interface NamesReading {
  names: ReadName[]
  unplaced: Unplaced[]
  /** A place that stood before any name: "contributed *from Washington*". */
  leadingPlace: { text: string; at: number } | null
  /** Somebody's job was said: whoever it names reported. */
  titled: boolean
  /** What they are there, where it is more than the role says. */
  titles: Unplaced[]
}

/** Degrees and titles behind a name, and what makes a comma part of it. */
const BEHIND = /^(?:MD|M\.D\.?|PhD|Ph\.D\.?|MA|M\.A\.?|MBA|RN|Esq\.?|MP|OBE|MBE)$/u
const JUNIOR = /^(?:Jr|Sr|II|III|IV|filho|neto)\.?$/iu

/** Reads the people of a clause: "A and B in Tokyo, C in Puebla, Mexico, and CNN's D". */
export function readNames(
  line: Folded,
  tokens: readonly Token[],
  asides: ReadonlySet<number>,
  words: Words,
): NamesReading {
  return new NamesIn(piecesOf(line, tokens, asides), words).read(tokens, line)
}

class NamesIn {
  readonly #pieces: readonly Piece[]
  readonly #words: Words
  readonly #people: PeopleSoFar
  /** The last piece was no name: "a resident", and what follows "in" belongs to it. */
  #aside = false
  #titled = false
  /** Where in the names those begin that only slashes divide. */
  #chain = 0

  constructor(pieces: readonly Piece[], words: Words) {
    this.#pieces = pieces
    this.#words = words
    this.#people = new PeopleSoFar(words)
  }

  read(tokens: readonly Token[], line: Folded): NamesReading {
    const people = this.#people
    this.#pieces.forEach((piece, index) => {
      if (piece.titled) this.#titled = true
      this.#piece(piece, this.#pieces[index - 1], this.#pieces[index + 1])
    })
    people.employ('', 0)
    for (const token of tokens) {
      if (token.kind !== 'contact' && token.kind !== 'date') continue
      const text = line.text.slice(token.from, token.to).trim()
      if (text !== '') people.unplaced.push({ text, at: token.from })
    }
    return {
      names: people.names,
      unplaced: people.unplaced,
      leadingPlace: people.leading,
      titled: this.#titled,
      titles: people.titles,
    }
  }

  #piece(piece: Piece, before: Piece | undefined, next: Piece | undefined): void {
    const people = this.#people
    if (piece.placeFirst) takePlaceBefore(people, piece)
    else if ((piece.by === 'at' || piece.by === 'begins') && this.#aside) people.extendUnplaced(piece)
    else if (piece.by === 'at' || piece.by === 'begins') {
      const rest = takePlace(people, piece)
      if (rest !== '') this.#name({ ...piece, by: 'start', text: rest }, undefined)
    } else if (piece.by === 'aside') takeBracket(people, piece, before?.titled === true && before.text === '')
    else if (continuesPlace(people, piece, next)) extendPlace(people, piece)
    else this.#name(piece, next)
  }

  #chainTo(piece: Piece, last: ReadName) {
    return { from: this.#chain, last, isEnd: piece === this.#pieces.at(-1) }
  }

  #name(piece: Piece, next: Piece | undefined): void {
    if (piece.by === 'apart') this.#people.waiting = []
    this.#people.placed = []
    this.#aside = false
    const last = this.#people.names.at(-1)
    if (piece.by !== 'slash') this.#chain = this.#people.names.length
    if (piece.employer !== '') this.#people.hire(piece)
    if (piece.title !== '') this.#people.titles.push({ text: piece.title, at: piece.from })
    const text = withoutOwner(this.#people, withoutRepeat(piece, this.#words), piece)
    if (text === '') return
    if (piece.by === 'comma' && last !== undefined && JUNIOR.test(text)) {
      last.name += `, ${text}`
      return
    }
    if (piece.by === 'comma' && last !== undefined && BEHIND.test(text)) {
      this.#people.leave(text, piece.from)
      return
    }
    if (
      piece.by === 'slash' &&
      last !== undefined &&
      takeSlash(this.#people, piece, text, this.#chainTo(piece, last))
    )
      return
    if (worksFor(this.#people, text)) return
    if (this.#placeEquals(piece, text) || this.#placeFirst(piece, text, next)) return
    if (piece.by === 'comma' && last !== undefined && ofTheComma(this.#people, text, next, last)) return
    const shape =
      piece.by === 'comma' && last !== undefined && TITLED.test(text)
        ? 'agency'
        : nameShape(text, this.#words)
    if (placedByComma(this.#people, piece, text, last)) return
    if (shape === 'none') this.#noName(piece, text)
    else if (shape === 'agency') takeAgency(this.#people, piece, text, next)
    else if (shape === 'initials') this.#people.add({ name: text, kind: 'initials' })
    else this.#named(piece, text, shape === 'likely')
  }

  /** "Agus Santoso dari bahasa Inggris": a name, and small words that say something else. */
  #noName(piece: Piece, text: string): void {
    const found = /^(?=.{1,200}$)(\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*)+) (\p{Ll}.*)$/u.exec(
      text,
    )
    if (found?.[1] && found[2] && nameShape(found[1], this.#words) === 'person') {
      this.#people.add({ name: found[1] })
      this.#people.leave(found[2], piece.from + found[1].length + 1)
    } else this.#people.leave(text, piece.from)
    this.#aside = true
  }

  /** "東京・佐藤花子" */
  #placeFirst(piece: Piece, text: string, next: Piece | undefined): boolean {
    if (this.#people.names.length > 0 || next === undefined || piece.titled || /[\p{Lu}\p{Ll}]/u.test(text))
      return false
    if (this.#words.language.tag !== 'ja' || !isPlace(text, this.#words)) return false
    this.#people.here = text
    return true
  }

  /** "서울=박서준", "東京＝小林美咲" */
  #placeEquals(piece: Piece, text: string): boolean {
    const found = /^([^=＝]{1,20}) ?[=＝] ?([^=＝]{1,20})$/u.exec(text)
    if (!found?.[1] || !found[2]) return false
    if (!isPlace(found[1].trim(), this.#words)) return this.#employedEquals(found[1].trim(), found[2].trim())
    if (isOrganisation(found[2].trim(), this.#words)) {
      this.#people.leave(text, piece.from)
      return true
    }
    this.#people.here = found[1].trim()
    this.#titled = true
    this.#named(piece, found[2].trim(), false)
    this.#people.here = ''
    return true
  }

  /** "鈴木健＝朝日新聞" */
  #employedEquals(name: string, whom: string): boolean {
    if (!isOrganisation(whom, this.#words) || nameShape(name, this.#words) !== 'person') return false
    this.#people.add({ name, affiliation: whom })
    return true
  }

  #named(piece: Piece, text: string, unsure: boolean): void {
    const split = splitName(text, this.#words, piece.titled)
    if (split.place !== '') {
      const { place } = split
      // "순천, 광양 구현모 기자": towns that stood before it are more of the place.
      const towns = this.#people.names.splice(0).map((name) => name.name)
      this.#people.waiting = []
      const places = [...towns, place]
      for (const name of split.names) {
        this.#people.add({ name, place: places.join(', '), ...(places.length > 1 ? { places } : {}) })
      }
      return
    }
    if (split.employer !== '') this.#people.employ(split.employer, piece.from)
    for (const name of split.names)
      this.#people.add({ name, ...(unsure ? { uncertain: true as const } : {}) })
    if (split.behind !== undefined) this.#people.placeWaiting(split.behind)
  }
}
