import { employerIn } from './employer-in.ts'
import { isPlace } from './name-shape.ts'
import type { Piece } from './pieces-of.ts'
import type { ReadName, Unplaced } from './reading.ts'
import type { Words } from './words-of.ts'

/** The people of a clause as far as it was read, and what the next words of it may say of them. */
export class PeopleSoFar {
  readonly words: Words
  readonly names: ReadName[] = []
  readonly unplaced: Unplaced[] = []
  readonly titles: Unplaced[] = []
  /** A place that stood before any name. */
  leading: { text: string; at: number } | null = null
  /** People since the last place: the next place is theirs. */
  waiting: ReadName[] = []
  /** People whose place was read last: it may have a second part. */
  placed: ReadName[] = []
  /** The place that stood before its people. */
  here = ''
  #employer = ''
  #employerAt = 0
  /** Nobody was given that employer yet: should it stay so, it comes back as unplaced. */
  #employerWaits = false

  constructor(words: Words) {
    this.words = words
  }

  leave(text: string, at: number): void {
    if (/[\p{L}\p{N}]/u.test(text)) this.unplaced.push({ text, at })
  }

  /** What goes on behind what was no name: "a resident of Boston". */
  extendUnplaced(piece: Piece): void {
    const last = this.unplaced.at(-1)
    if (last) last.text = `${last.text} ${piece.word} ${piece.text}`
    else this.leave(`${piece.word} ${piece.text}`, piece.from)
  }

  /** Everybody who waits for a place is there. */
  placeWaiting(place: string): void {
    for (const name of this.waiting) name.place = place
    this.placed = this.waiting
    this.waiting = []
  }

  placeLast(last: ReadName, place: string): void {
    last.place = place
    this.waiting = this.waiting.filter((name) => name !== last)
    this.placed = []
  }

  affiliateLast(last: ReadName, affiliation: string, piece: Piece): void {
    if (last.affiliation === undefined && last.kind === undefined) last.affiliation = affiliation
    else this.leave(affiliation, piece.from)
  }

  add(name: ReadName): void {
    if (name.kind === undefined && name.affiliation === undefined && this.#employer !== '') {
      name.affiliation = this.#employer
      this.#employerWaits = false
    }
    if (this.here !== '' && name.place === undefined) name.place = this.here
    this.names.push(name)
    if (this.here === '') this.waiting.push(name)
  }

  hire(piece: Piece): void {
    // "Washington Bureau Chief" says where the bureau is; 워싱턴 특파원, where they are.
    if (!/\p{Lu}/u.test(piece.employer) && isPlace(piece.employer, this.words)) {
      this.here = piece.employer
      return
    }
    const employer = employerIn(piece.employer, this.words)
    if (employer !== '') this.employ(employer, piece.from)
    this.leave(piece.employer.slice(employer.length).trim(), piece.from + employer.length)
  }

  /** Whoever comes next works there. */
  employ(employer: string, at: number): void {
    if (this.#employerWaits) this.leave(this.#employer, this.#employerAt)
    this.#employer = employer
    this.#employerAt = at
    this.#employerWaits = employer !== ''
  }
}
