import type { Lexicon } from '../languages/lexicon.ts'
import { isOrganisation, nameShape } from './name-shape.ts'
import type { ReadName } from './reading.ts'

export interface NamesReading {
  names: ReadName[]
  unplaced: string[]
  /** A place that stood before any name: "contributed *from Washington*". */
  leadingPlace: string
}

interface Piece {
  /** What stood before it. */
  by: 'start' | 'comma' | 'and' | 'at' | 'apart'
  /** The word for `at`, as it stood. */
  word: string
  text: string
}

/** Degrees and titles behind a name, and what makes a comma part of it. */
const BEHIND = /^(?:MD|M\.D\.|PhD|Ph\.D\.|MA|M\.A\.|MBA|RN|Esq\.?|MP)$/u
const TITLED = /^(.+?) ((?:\p{Lu}\p{Ll}+ )?(?:Correspondent|Reporter|Editor|Writer|Columnist))$/u
const JUNIOR = /^(?:Jr|Sr|II|III|IV)\.?$/u

/** Reads the people between two phrases: "A and B in Tokyo, C in Puebla, Mexico, and CNN's D". */
export function readNames(text: string, lexicon: Lexicon): NamesReading {
  return new NameList(lexicon).read(text)
}

class NameList {
  readonly #lexicon: Lexicon
  readonly #repeats: RegExp
  readonly #names: ReadName[] = []
  readonly #unplaced: string[] = []
  #leadingPlace = ''
  /** People since the last place: the next place is theirs. */
  #waiting: ReadName[] = []
  /** People whose place was read last: it may have a second part. */
  #placed: ReadName[] = []
  #affiliation = ''
  /** The last piece was no name: "a resident", and what follows "in" belongs to it. */
  #aside = false

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#repeats = new RegExp(`^(?:${lexicon.repeats})`, 'u')
  }

  read(text: string): NamesReading {
    const pieces = piecesOf(text, this.#lexicon)
    pieces.forEach((piece, index) => {
      const next = pieces[index + 1]
      if (piece.by === 'at' && this.#aside)
        this.#unplaced.push(`${this.#unplaced.pop()} ${piece.word} ${piece.text}`)
      else if (piece.by === 'at') this.#place(piece)
      else if (this.#continuesPlace(piece, next)) this.#extendPlace(piece)
      else this.#name(piece, next)
    })
    return { names: this.#names, unplaced: this.#unplaced, leadingPlace: this.#leadingPlace }
  }

  #place(piece: Piece): void {
    const place = this.#lexicon.placeOf(piece.word, piece.text)
    if (!/[\p{L}]/u.test(place) || place.length > 80) {
      this.#unplaced.push(`${piece.word} ${piece.text}`.trim())
      return
    }
    if (this.#waiting.length === 0 && this.#names.length === 0) this.#leadingPlace = place
    else if (this.#waiting.length === 0) this.#unplaced.push(`${piece.word} ${piece.text}`)
    for (const name of this.#waiting) name.place = place
    this.#placed = this.#waiting
    this.#waiting = []
  }

  #continuesPlace(piece: Piece, next: Piece | undefined): boolean {
    if (this.#placed.length === 0 && this.#leadingPlace === '') return false
    if (this.#waiting.length > 0 || piece.by === 'apart' || next?.by === 'at') return false
    if (this.#lexicon.places.has(piece.text)) return true
    return !piece.text.includes(' ') && nameShape(piece.text, this.#lexicon) === 'person'
  }

  #extendPlace(piece: Piece): void {
    const glue = piece.by === 'comma' ? ', ' : ` ${piece.word} `
    if (this.#placed.length === 0) this.#leadingPlace += glue + piece.text
    for (const name of this.#placed) name.place += glue + piece.text
  }

  #name(piece: Piece, next: Piece | undefined): void {
    if (piece.by === 'apart') this.#waiting = []
    this.#placed = []
    this.#aside = false
    const last = this.#names.at(-1)
    const named = piece.by === 'start' ? piece.text : piece.text.replace(this.#repeats, '')
    const text = this.#withoutAffiliation(named)
    if (piece.by === 'comma' && last !== undefined && JUNIOR.test(text)) {
      last.name += `, ${text}`
      return
    }
    if (piece.by === 'comma' && last !== undefined && BEHIND.test(text)) {
      this.#unplaced.push(text)
      return
    }
    const slash = /^([^/]+)\/(.+)$/u.exec(text)
    if (slash?.[1] && slash[2] && piece.by !== 'comma' && nameShape(slash[1], this.#lexicon) === 'person') {
      this.#add({ name: slash[1], affiliation: slash[2] })
      return
    }
    const shape = nameShape(text, this.#lexicon)
    if (shape === 'none') {
      this.#unplaced.push(text)
      this.#aside = true
    } else if (shape === 'agency') this.#agency(piece, text, next)
    else this.#add({ name: text, ...(shape === 'likely' ? { uncertain: true } : {}) })
  }

  /** After a comma an agency is where the people before it work; else it is named for itself. */
  #agency(piece: Piece, named: string, next: Piece | undefined): void {
    const titled = piece.by === 'comma' ? TITLED.exec(named) : null
    const text = titled?.[1] && isOrganisation(titled[1], this.#lexicon) ? titled[1] : named
    if (text !== named) this.#unplaced.push(named.slice(text.length + 1))
    const last = this.#names.at(-1)
    if (piece.by !== 'comma' || last === undefined || last.kind || last.affiliation || next?.by === 'and') {
      this.#add({ name: text, kind: 'agency' })
      return
    }
    const theirs = next === undefined ? this.#names.filter((name) => !name.kind) : [last]
    for (const name of theirs) name.affiliation ??= text
  }

  #add(name: ReadName): void {
    if (name.kind === undefined && name.affiliation === undefined && this.#affiliation !== '') {
      name.affiliation = this.#affiliation
    }
    this.#names.push(name)
    this.#waiting.push(name)
  }

  /** "CNN's Bill", "Fox News’ Ann", "Associated Press writers Will": what stands first is theirs. */
  #withoutAffiliation(text: string): string {
    const owner = /^(.{2,40}?)(?:['’]s|(?<=s)['’]) (?=\p{Lu})/u.exec(text)
    if (owner?.[1] && /\p{Lu}/u.test(owner[1])) {
      this.#affiliation = owner[1]
      return text.slice(owner[0].length)
    }
    const job = new RegExp(`^(?:(.{1,50}?) )?(?:${this.#lexicon.jobs.join('|')}) (?=\\p{Lu})`, 'u').exec(text)
    if (job === null) return text
    this.#affiliation = job[1] ?? ''
    return text.slice(job[0].length)
  }
}

/** Cuts at commas, at words for "and" and at words before a place; every other character stays. */
function piecesOf(text: string, lexicon: Lexicon): Piece[] {
  const words = (list: readonly string[]): string => list.join('|')
  const separators = new RegExp(
    `(?:^|,? )(?<apart>${words(lexicon.apart)}) |(?:^|,? )(?<and>${words(lexicon.and)}) |(?:^|,? )(?<at>${words(lexicon.at)})(?: the(?= \\p{Ll}))? (?=\\S)| (?=(?<begins>${words(lexicon.placeBegins)}) )|(?<comma>,) ?`,
    'gu',
  )
  const pieces: Piece[] = []
  let by: Piece['by'] = 'start'
  let word = ''
  let from = 0
  const push = (to: number): void => {
    const piece = text.slice(from, to).trim()
    if (piece !== '') pieces.push({ by, word, text: piece })
  }
  for (const match of text.matchAll(separators)) {
    const { apart, and, at, begins } = match.groups ?? {}
    const empty = text.slice(from, match.index).trim() === ''
    push(match.index)
    from = match.index + match[0].length
    // "on aboard", ", and in": of two in a row the stronger one counts.
    const next = apart ? 'apart' : and ? 'and' : at || begins ? 'at' : 'comma'
    if (empty && by === 'at' && next !== 'at') continue
    word = begins ? (empty ? word : '') : (apart ?? and ?? at ?? ',')
    by = next
  }
  push(text.length)
  return pieces
}

/** Whether the words are nothing but initials: "asl/tib/pid". */
export function readInitials(text: string): ReadName[] {
  return /^\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4}){1,9}$/u.test(text)
    ? text.split(/[/-]/u).map((name) => ({ name, kind: 'initials' }))
    : []
}
