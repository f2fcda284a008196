import { asideOf } from './aside-of.ts'
import { employerIn } from './employer-in.ts'
import type { Folded } from './fold.ts'
import { isAgency, isOrganisation, isPlace, nameShape } from './name-shape.ts'
import { type Piece, piecesOf } from './pieces-of.ts'
import type { ReadName, Unplaced } from './reading.ts'
import { splitName } from './split-name.ts'
import type { Token } from './token.ts'
import { whomFor } from './whom-for.ts'
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
const TITLED =
  /(?: |^)(?:Correspondent|Reporter|Editor|Writer|Columnist|Contributor|Korrespondentin?|Redakteurin?)$/u
/** Before the name of a paper. */
const ARTICLE = /^(?:The|Le|La|Les|El|Los|Il|Het|De|Der|Die|Das|O) \p{Lu}/u
const JUNIOR = /^(?:Jr|Sr|II|III|IV|filho|neto)\.?$/iu

/** Reads the people of a clause: "A and B in Tokyo, C in Puebla, Mexico, and CNN's D". */
export function readNames(
  line: Folded,
  tokens: readonly Token[],
  asides: ReadonlySet<number>,
  words: Words,
): NamesReading {
  return new NameList(words).read(piecesOf(line, tokens, asides), tokens, line)
}

class NameList {
  readonly #words: Words
  readonly #names: ReadName[] = []
  readonly #unplaced: Unplaced[] = []
  readonly #titles: Unplaced[] = []
  #leading: { text: string; at: number } | null = null
  /** People since the last place: the next place is theirs. */
  #waiting: ReadName[] = []
  /** People whose place was read last: it may have a second part. */
  #placed: ReadName[] = []
  /** The place that stood before its people. */
  #here = ''
  #employer = ''
  #employerAt = 0
  /** Nobody was given that employer yet: should it stay so, it comes back as unplaced. */
  #employerWaits = false
  /** The last piece was no name: "a resident", and what follows "in" belongs to it. */
  #aside = false
  #titled = false
  #spokeOfTitle = false
  /** Where in the names those begin that only slashes divide. */
  #chain = 0

  #pieces: readonly Piece[] = []

  constructor(words: Words) {
    this.#words = words
  }

  read(pieces: Piece[], tokens: readonly Token[], line: Folded): NamesReading {
    this.#pieces = pieces
    pieces.forEach((piece, index) => {
      const next = pieces[index + 1]
      if (piece.titled) this.#titled = true
      this.#spokeOfTitle = pieces[index - 1]?.titled === true && pieces[index - 1]?.text === ''
      if (piece.placeFirst) this.#before(piece)
      else if ((piece.by === 'at' || piece.by === 'begins') && this.#aside) this.#extendUnplaced(piece)
      else if (piece.by === 'at' || piece.by === 'begins') this.#place(piece)
      else if (piece.by === 'aside') this.#bracket(piece)
      else if (this.#continuesPlace(piece, next)) this.#extendPlace(piece)
      else this.#name(piece, next)
    })
    this.#employ('', 0)
    for (const token of tokens) {
      if (token.kind !== 'contact' && token.kind !== 'date') continue
      const text = line.text.slice(token.from, token.to).trim()
      if (text !== '') this.#unplaced.push({ text, at: token.from })
    }
    return {
      names: this.#names,
      unplaced: this.#unplaced,
      leadingPlace: this.#leading,
      titled: this.#titled,
      titles: this.#titles,
    }
  }

  #leave(text: string, at: number): void {
    if (/[\p{L}\p{N}]/u.test(text)) this.#unplaced.push({ text, at })
  }

  #extendUnplaced(piece: Piece): void {
    const last = this.#unplaced.at(-1)
    if (last) last.text = `${last.text} ${piece.word} ${piece.text}`
    else this.#leave(`${piece.word} ${piece.text}`, piece.from)
  }

  /** "東京で": whoever follows is there. */
  #before(piece: Piece): void {
    this.#here = piece.text
    this.#waiting = []
    this.#placed = []
  }

  #place(piece: Piece): void {
    const [known, rest] = this.#knownPlaceIn(piece)
    const place = this.#words.language.placeOf?.(piece.word, known) ?? known
    const last = this.#names.at(-1)
    // "on Unsplash"
    if (last !== undefined && last.affiliation === undefined && isAgency(known, this.#words)) {
      last.affiliation = known
      return
    }
    if (!/\p{L}/u.test(place) || place.length > 80) {
      this.#leave(`${piece.word} ${piece.text}`.trim(), piece.from)
      return
    }
    if (this.#names.length === 0 && this.#leading === null) {
      this.#leading = { text: place, at: piece.from }
    } else if (this.#waiting.length === 0) this.#leave(`${piece.word} ${known}`, piece.from)
    for (const name of this.#waiting) name.place = place
    this.#placed = this.#waiting
    this.#waiting = []
    if (rest !== '') this.#name({ ...piece, by: 'start', text: rest }, undefined)
  }

  /** "a Roma Stefano Bernabei": a known place, and a name right behind it. */
  #knownPlaceIn(piece: Piece): [string, string] {
    const parts = piece.text.split(' ')
    if (this.#names.length > 0 || parts.length < 3 || isPlace(piece.text, this.#words))
      return [piece.text, '']
    for (let count = Math.min(3, parts.length - 2); count > 0; count -= 1) {
      const place = parts.slice(0, count).join(' ')
      if (isPlace(place, this.#words)) return [place, parts.slice(count).join(' ')]
    }
    return [piece.text, '']
  }

  #bracket(piece: Piece): void {
    const last = this.#names.at(-1)
    const aside = last && asideOf(piece.text, last, this.#words)
    if (last === undefined || aside === undefined || this.#spokeOfTitle || aside.as === 'nothing') {
      this.#leave(aside?.text ?? piece.text, piece.from)
    } else if (aside.as === 'place') this.#placeLast(last, aside.text)
    else if (aside.as === 'country') last.place += ` (${aside.text})`
    else this.#affiliateLast(last, aside.text, piece)
  }

  #placeLast(last: ReadName, place: string): void {
    last.place = place
    this.#waiting = this.#waiting.filter((name) => name !== last)
    this.#placed = []
  }

  #affiliateLast(last: ReadName, affiliation: string, piece: Piece): void {
    if (last.affiliation === undefined && last.kind === undefined) last.affiliation = affiliation
    else this.#leave(affiliation, piece.from)
  }

  #continuesPlace(piece: Piece, next: Piece | undefined): boolean {
    if (this.#placed.length === 0 && (this.#leading === null || this.#names.length > 0)) return false
    if (this.#waiting.length > 0 || piece.by === 'apart' || piece.titled) return false
    if (next?.by === 'at' || next?.by === 'begins') return false
    if (this.#words.language.lexicon.at === '') return false
    if (isPlace(piece.text, this.#words)) return true
    if (this.#placed.length === 0 && this.#leading !== null && piece.by === 'and') return false
    const oneWord = /^[\p{Lu}\p{Ll}'’.-]+$/u.test(piece.text)
    return oneWord && piece.by !== 'slash' && nameShape(piece.text, this.#words) === 'person'
  }

  #extendPlace(piece: Piece): void {
    const glue = piece.by === 'comma' ? ', ' : ` ${piece.word} `
    if (this.#placed.length === 0 && this.#leading !== null) this.#leading.text += glue + piece.text
    for (const name of this.#placed) name.place += glue + piece.text
  }

  #name(piece: Piece, next: Piece | undefined): void {
    if (piece.by === 'apart') this.#waiting = []
    this.#placed = []
    this.#aside = false
    const last = this.#names.at(-1)
    if (piece.by !== 'slash') this.#chain = this.#names.length
    if (piece.employer !== '') this.#hire(piece)
    if (piece.title !== '') this.#titles.push({ text: piece.title, at: piece.from })
    const text = this.#withoutOwner(withoutRepeat(piece, this.#words), piece)
    if (text === '') return
    if (piece.by === 'comma' && last !== undefined && JUNIOR.test(text)) {
      last.name += `, ${text}`
      return
    }
    if (piece.by === 'comma' && last !== undefined && BEHIND.test(text)) {
      this.#leave(text, piece.from)
      return
    }
    if (piece.by === 'slash' && last !== undefined && this.#slash(piece, text, last)) return
    if (this.#worksFor(text)) return
    if (this.#placeEquals(piece, text) || this.#placeFirst(piece, text, next)) return
    if (piece.by === 'comma' && last !== undefined && this.#ofTheComma(text, next, last)) return
    const shape =
      piece.by === 'comma' && last !== undefined && TITLED.test(text)
        ? 'agency'
        : nameShape(text, this.#words)
    if (this.#placedByComma(piece, text, last)) return
    if (shape === 'none') this.#noName(piece, text)
    else if (shape === 'agency') this.#agency(piece, text, next)
    else if (shape === 'initials') this.#add({ name: text, kind: 'initials' })
    else this.#people(piece, text, shape === 'likely')
  }

  /** "Agus Santoso dari bahasa Inggris": a name, and small words that say something else. */
  #noName(piece: Piece, text: string): void {
    const found = /^(?=.{1,200}$)(\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*)+) (\p{Ll}.*)$/u.exec(
      text,
    )
    if (found?.[1] && found[2] && nameShape(found[1], this.#words) === 'person') {
      this.#add({ name: found[1] })
      this.#leave(found[2], piece.from + found[1].length + 1)
    } else this.#leave(text, piece.from)
    this.#aside = true
  }

  /** "東京・佐藤花子" */
  #placeFirst(piece: Piece, text: string, next: Piece | undefined): boolean {
    if (this.#names.length > 0 || next === undefined || piece.titled || /[\p{Lu}\p{Ll}]/u.test(text))
      return false
    if (this.#words.language.tag !== 'ja' || !isPlace(text, this.#words)) return false
    this.#here = text
    return true
  }

  /** "서울=박서준", "東京＝小林美咲" */
  #placeEquals(piece: Piece, text: string): boolean {
    const found = /^([^=＝]{1,20}) ?[=＝] ?([^=＝]{1,20})$/u.exec(text)
    if (!found?.[1] || !found[2]) return false
    if (!isPlace(found[1].trim(), this.#words)) return this.#employedEquals(found[1].trim(), found[2].trim())
    if (isOrganisation(found[2].trim(), this.#words)) {
      this.#leave(text, piece.from)
      return true
    }
    this.#here = found[1].trim()
    this.#titled = true
    this.#people(piece, found[2].trim(), false)
    this.#here = ''
    return true
  }

  /** "鈴木健＝朝日新聞" */
  #employedEquals(name: string, whom: string): boolean {
    if (!isOrganisation(whom, this.#words) || nameShape(name, this.#words) !== 'person') return false
    this.#add({ name, affiliation: whom })
    return true
  }

  /** "…, ClassicStock/Corbis" and "…, Köllitsch (D)" tell of whom they follow. */
  #ofTheComma(text: string, next: Piece | undefined, last: ReadName): boolean {
    if (text.includes(' ') || last.kind !== undefined) return false
    if (next?.by === 'slash' && isAgency(next.text, this.#words) && last.affiliation === undefined) {
      last.affiliation = text
      return true
    }
    if (last.affiliation === undefined || last.place || !/^[(（]\p{Lu}{1,3}[)）]$/u.test(next?.text ?? ''))
      return false
    last.place = text
    return true
  }

  /** "Anna Sleegers, Frankfurt" */
  #placedByComma(piece: Piece, text: string, last: ReadName | undefined): boolean {
    if ((piece.by !== 'comma' && piece.by !== 'slash') || last === undefined || this.#waiting.length === 0)
      return false
    const bare = text.replace(/^(?:De|In|A|Em|En) (?=\p{Lu})/u, '')
    if (!isPlace(bare, this.#words) || last.kind !== undefined || piece.titled) return false
    for (const name of this.#waiting) name.place = bare
    this.#placed = this.#waiting
    this.#waiting = []
    return true
  }

  #people(piece: Piece, text: string, unsure: boolean): void {
    const split = splitName(text, this.#words, piece.titled)
    if (split.place !== '') {
      const { place } = split
      // "순천, 광양 구현모 기자": towns that stood before it are more of the place.
      const towns = this.#names.splice(0).map((name) => name.name)
      this.#waiting = []
      const places = [...towns, place]
      for (const name of split.names) {
        this.#add({ name, place: places.join(', '), ...(places.length > 1 ? { places } : {}) })
      }
      return
    }
    if (split.employer !== '') this.#employ(split.employer, piece.from)
    for (const name of split.names) this.#add({ name, ...(unsure ? { uncertain: true as const } : {}) })
  }

  /** "Ana Roy/AFP", "王颖/张涛", "ino/dpa": true when it was read so. */
  #slash(piece: Piece, text: string, last: ReadName): boolean {
    const shape = nameShape(text, this.#words)
    if (last.kind === 'agency' && shape === 'person' && text.includes(' ')) return this.#ofAgencies(text)
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
      if (isPlace(text, this.#words) && last.place === undefined)
        return this.#placedByComma(piece, text, last)
      // "A and B / Bloomberg" tells of both; "A/AFP" of one.
      const both = piece.word === ' / ' && piece === this.#pieces.at(-1) && last.affiliation === undefined
      if (both) for (const name of this.#names) if (!name.kind) name.affiliation ??= text
      if (both) return true
      if (last.affiliation === undefined) last.affiliation = text
      else if (last.affiliation !== text) last.affiliation += `/${text}`
      return true
    }
    return shape === 'person' && piece.text !== text
  }

  /** "picture alliance/dpa/Ana Roy": whom they work for stood first. */
  #ofAgencies(name: string): boolean {
    const agencies = this.#names.splice(this.#chain).map((agency) => agency.name)
    this.#waiting = []
    this.#add({ name, affiliation: agencies.join('/') })
    return true
  }

  #worksFor(text: string): boolean {
    const found = whomFor(text, this.#words)
    if (found === null) return false
    for (const each of this.#waiting) each.affiliation ??= found.whom
    this.#add({ name: found.name, affiliation: found.whom })
    return true
  }

  /** After a comma an agency is where the people before it work; else it is named for itself. */
  #agency(piece: Piece, named: string, next: Piece | undefined): void {
    const titled = piece.by === 'comma' && TITLED.test(named)
    const employer = titled ? employerIn(named.replace(/ ?\S+$/u, ''), this.#words) : ''
    const text = employer || named
    if (text !== named) this.#leave(named.slice(text.length).trim(), piece.from + text.length)
    const last = this.#names.at(-1)
    if (titled && employer === '') {
      this.#leave(named, piece.from)
      return
    }
    if (piece.by !== 'comma' || last === undefined || last.kind || last.affiliation || next?.by === 'and') {
      if (piece.by === 'comma' && last?.affiliation && !last.kind && !isAgency(text, this.#words))
        last.affiliation += `, ${text}`
      else this.#add({ name: text, kind: 'agency' })
      return
    }
    const theirs =
      next === undefined || next.by === 'slash' || isPlace(next.text, this.#words)
        ? this.#names.filter((name) => !name.kind)
        : [last]
    for (const name of theirs) name.affiliation ??= text
  }

  #add(name: ReadName): void {
    if (name.kind === undefined && name.affiliation === undefined && this.#employer !== '') {
      name.affiliation = this.#employer
      this.#employerWaits = false
    }
    if (this.#here !== '' && name.place === undefined) name.place = this.#here
    this.#names.push(name)
    if (this.#here === '') this.#waiting.push(name)
  }

  #hire(piece: Piece): void {
    // "Washington Bureau Chief" says where the bureau is; 워싱턴 특파원, where they are.
    if (!/\p{Lu}/u.test(piece.employer) && isPlace(piece.employer, this.#words)) {
      this.#here = piece.employer
      return
    }
    const employer = employerIn(piece.employer, this.#words)
    if (employer !== '') this.#employ(employer, piece.from)
    this.#leave(piece.employer.slice(employer.length).trim(), piece.from + employer.length)
  }

  #employ(employer: string, at: number): void {
    if (this.#employerWaits) this.#leave(this.#employer, this.#employerAt)
    this.#employer = employer
    this.#employerAt = at
    this.#employerWaits = employer !== ''
  }

  /** "CNN's Bill", "Fox News’ Ann": what stands first is theirs. */
  #withoutOwner(text: string, piece: Piece): string {
    const owner = /^(.{2,40}?)(?:['’]s|(?<=s)['’]) (?=\p{Lu})/u.exec(text)
    if (!owner?.[1] || !/\p{Lu}/u.test(owner[1])) return text
    this.#employ(owner[1], piece.from)
    return text.slice(owner[0].length)
  }
}
