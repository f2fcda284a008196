import { LANGUAGES } from '../../language-names.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { agencyIn } from './agency-in.ts'
import { isOrganisation, nameShape } from './name-shape.ts'
import { type Patterns, patternsOf } from './patterns-of.ts'
import { type Piece, piecesOf } from './pieces-of.ts'
import type { ReadName } from './reading.ts'

export interface NamesReading {
  names: ReadName[]
  unplaced: string[]
  /** A place that stood before any name: "contributed *from Washington*". */
  leadingPlace: string
}

/** Degrees and titles behind a name, and what makes a comma part of it. */
const BEHIND = /^(?:MD|M\.D\.|PhD|Ph\.D\.|MA|M\.A\.|MBA|RN|Esq\.?|MP)$/u
const TITLED = /(?: |^)(?:Correspondent|Reporter|Editor|Writer|Columnist|Contributor)$/u
/** "Translated from Spanish" tells no place. */
const LANGUAGE_NAMES: ReadonlySet<string> = new Set(
  Object.values(LANGUAGES).map(({ english }) => english.replace(/ .*/u, '')),
)
const JUNIOR = /^(?:Jr|Sr|II|III|IV)\.?$/u

/** Reads the people between two phrases: "A and B in Tokyo, C in Puebla, Mexico, and CNN's D". */
export function readNames(text: string, lexicon: Lexicon): NamesReading {
  return new NameList(lexicon).read(text)
}

class NameList {
  readonly #lexicon: Lexicon
  readonly #patterns: Patterns
  readonly #names: ReadName[] = []
  readonly #unplaced: string[] = []
  #leadingPlace = ''
  /** People since the last place: the next place is theirs. */
  #waiting: ReadName[] = []
  /** People whose place was read last: it may have a second part. */
  #placed: ReadName[] = []
  #affiliation = ''
  /** Nobody was given that affiliation yet: should it stay so, it comes back as unplaced. */
  #affiliationWaits = false
  /** The last piece was no name: "a resident", and what follows "in" belongs to it. */
  #aside = false

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#patterns = patternsOf(lexicon)
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
    this.#affiliate('')
    return { names: this.#names, unplaced: this.#unplaced, leadingPlace: this.#leadingPlace }
  }

  #place(piece: Piece): void {
    const place = this.#lexicon.placeOf(piece.word, piece.text)
    const isPlace =
      /\p{L}/u.test(place) && place.length <= 80 && !LANGUAGE_NAMES.has(place.replace(/^the /u, ''))
    if (!isPlace) {
      this.#unplaced.push(`${piece.word} ${piece.text}`.trim())
      return
    }
    const leads = this.#names.length === 0 && this.#leadingPlace === ''
    if (leads) this.#leadingPlace = place
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
    const named = piece.by === 'start' ? piece.text : piece.text.replace(this.#patterns.repeats, '')
    const text = this.#withoutAffiliation(named).replace(/ inputs?$/u, '')
    if (piece.by === 'comma' && last !== undefined && JUNIOR.test(text)) {
      last.name += `, ${text}`
      return
    }
    if (piece.by === 'comma' && last !== undefined && (BEHIND.test(text) || this.#isTitle(text))) {
      this.#unplaced.push(text)
      return
    }
    for (const theirs of [
      /^([^/]*[^/ ]) ?\/ ?([^/]+(?:\/.+)?)$/u.exec(text),
      this.#patterns.works.exec(text),
    ]) {
      if (theirs?.[1] && theirs[2] && this.#worksFor(piece, theirs[1], theirs[2])) return
    }
    const shape =
      piece.by === 'comma' && last !== undefined && TITLED.test(text)
        ? 'agency'
        : nameShape(text, this.#lexicon)
    if (shape === 'none') {
      this.#unplaced.push(text)
      this.#aside = true
    } else if (shape === 'agency') this.#agency(piece, text, next)
    else this.#add({ name: text, ...(shape === 'likely' ? { uncertain: true } : {}) })
  }

  /** "Staff Writer", "journaliste": what somebody is, not who. */
  #isTitle(text: string): boolean {
    return (
      this.#patterns.job.test(`${text} X`) &&
      agencyIn(text.replace(/ ?\S+$/u, ''), this.#lexicon) === '' &&
      !/^The /u.test(text)
    )
  }

  /** "Ana Roy of The Marlow Times", "Ana Roy/AFP": true when it was read so. */
  #worksFor(piece: Piece, name: string, whom: string): boolean {
    const slash = piece.text.includes('/')
    // After a comma "Corbis/AFP" is an affiliation itself; a person has two words.
    if (slash && piece.by === 'comma' && !name.includes(' ')) return false
    if (nameShape(name, this.#lexicon) !== 'person') return false
    if (!slash && !isOrganisation(whom, this.#lexicon)) return false
    this.#add({ name, affiliation: whom })
    for (const each of slash ? [] : this.#waiting) each.affiliation ??= whom
    return true
  }

  /** After a comma an agency is where the people before it work; else it is named for itself. */
  #agency(piece: Piece, named: string, next: Piece | undefined): void {
    const titled = piece.by === 'comma' && TITLED.test(named)
    const text = (titled && agencyIn(named.replace(/ ?\S+$/u, ''), this.#lexicon)) || named
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
      this.#affiliationWaits = false
    }
    this.#names.push(name)
    this.#waiting.push(name)
  }

  #affiliate(affiliation: string): void {
    if (this.#affiliationWaits) this.#unplaced.push(this.#affiliation)
    this.#affiliation = affiliation
    this.#affiliationWaits = affiliation !== ''
  }

  /** "CNN's Bill", "Fox News’ Ann", "Associated Press writers Will": what stands first is theirs. */
  #withoutAffiliation(text: string): string {
    const owner = /^(.{2,40}?)(?:['’]s|(?<=s)['’]) (?=\p{Lu})/u.exec(text)
    if (owner?.[1] && /\p{Lu}/u.test(owner[1])) {
      this.#affiliate(owner[1])
      return this.#withoutJob(text.slice(owner[0].length))
    }
    return this.#withoutJob(text)
  }

  /** "AP White House Correspondent Ana": whom they work for stays theirs, what they are there has no place. */
  #withoutJob(text: string): string {
    const found = this.#patterns.job.exec(text)
    if (found === null) return text
    const head = (found[1] ?? '').trim()
    const job = text.slice(head.length, found[0].length).trim()
    const agency = agencyIn(head, this.#lexicon)
    if (agency !== '') this.#affiliate(agency)
    const title = `${head.slice(agency.length)} ${job}`.trim()
    // A writer or a reporter says no more than the role does.
    if (title.includes(' ') && !/^(?:staff )?\S+$/iu.test(title)) this.#unplaced.push(title)
    return text.slice(found[0].length)
  }
}
