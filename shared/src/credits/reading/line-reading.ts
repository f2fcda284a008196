import type { AnyRole } from '../credit-roles.ts'
import type { CreditLanguage } from '../languages/credit-language.ts'
import { bareKind } from './bare-kind.ts'
import { type Clause, clausesIn } from './clauses-in.ts'
import type { Folded } from './fold.ts'
import { isPlace } from './name-shape.ts'
import { type NamesReading, readNames } from './read-names.ts'
import type { ReadCredit, ReadName, Unplaced } from './reading.ts'
import { scan } from './scan.ts'
import type { Token } from './token.ts'
import { type HouseWords, type Words, wordsOf } from './words-of.ts'

/** One line, read by the words of one language. */
export class LineReading {
  readonly language: CreditLanguage
  readonly credits: ReadCredit<AnyRole>[] = []
  readonly unplaced: Unplaced[] = []
  readonly #line: Folded
  readonly #words: Words
  readonly #tokens: readonly Token[]
  readonly #asides: ReadonlySet<number>
  readonly #shape: LineShape
  readonly #clauses: readonly Clause[]
  /** A clause that said its role was read. */
  #labelled = false
  #translated: 'no' | 'said' | 'guessed' = 'no'
  /** Credits for which no word of the line stands. */
  #guessed = 0
  #labels = 0

  constructor(line: Folded, language: CreditLanguage, house?: HouseWords) {
    this.language = language
    this.#line = line
    this.#words = wordsOf(language, house)
    this.#tokens = scan(line, this.#words)
    const { clauses, asides } = clausesIn(line, this.#tokens)
    this.#shape = shapeOf(clauses, this.#tokens)
    this.#clauses = clauses
    this.#asides = asides
    clauses.forEach((clause, at) => {
      this.#clause(clause, at)
    })
    this.#withoutDoubles()
  }

  get explainsAll(): boolean {
    return this.credits.length > 0 && this.unplaced.length === 0 && this.#guessed === 0
  }

  /** How much of the line was understood: its labels and people, less what could not be placed. */
  get sure(): number {
    const left = this.unplaced.reduce((sum, { text }) => sum + text.length, 0)
    const named = [...new Set(this.credits.map(({ name }) => name))]
    // Not how many people: whoever cuts a name in two has not understood more.
    const people = named.reduce((sum, one) => sum + one.length, 0)
    return this.#labels * 3 + (this.#guessed < this.credits.length ? people : 0) - left - this.#guessed
  }

  #clause(clause: Clause, at: number): void {
    if (clause.label !== null) this.#labelledClause(clause, clause.label)
    else if (clause.parts.some((part) => part.verb !== null)) this.#sentence(clause)
    else this.#bareClause(clause, at)
  }

  #names(tokens: readonly Token[]): NamesReading {
    return readNames(this.#line, tokens, this.#asides, this.#words)
  }

  #labelledClause(clause: Clause, label: Token): void {
    const tokens = clause.parts.flatMap((part) => [...part.tokens, ...(part.verb ? [part.verb] : [])])
    const people = tokens.filter((token) => token.kind !== 'after')
    const reading = this.#names(people)
    const onlyPlaces = label.weak === true && reading.names.every(({ name }) => isPlace(name, this.#words))
    if (onlyPlaces || label.kind === 'none' || label.roles.length === 0 || reading.names.length === 0) {
      this.#leave(label.from, tokens.at(-1)?.to ?? label.to)
      return
    }
    this.#labelled = true
    this.#labels += label.to - label.from
    let roles = label.roles
    for (const verb of clause.parts.flatMap((part) => (part.verb ? [part.verb] : []))) {
      // "إعداد … للنشرة العربية": what stands behind the names says more than what stands before.
      if (label.weak || verb.roles.includes('translation')) roles = verb.roles
      this.#labels += verb.to - verb.from
    }
    const before = this.credits.length
    for (const role of roles) {
      const editsTranslation = role === 'editing' && this.#translated !== 'no'
      const meant = editsTranslation ? this.language.lexicon.editingAfterTranslation : role
      const unsure = label.uncertain || (meant !== role && this.#translated === 'guessed')
      this.#credit(reading.names, meant, unsure)
      if (role === 'translation') this.#translated = 'said'
    }
    // "Notre correspondante à Tokyo, Ana Roy": the place stands before the name.
    this.#placeOf(this.credits.slice(before), reading.leadingPlace)
    this.unplaced.push(...reading.unplaced, ...reading.titles)
  }

  /** "A in B and C contributed to this report from D": each verb's people stand before it. */
  #sentence(clause: Clause): void {
    let theirs: ReadCredit<AnyRole>[] = []
    let roles: readonly AnyRole[] = []
    let saidFrom = 0
    for (const { tokens, verb } of clause.parts) {
      const reading = this.#names(tokens)
      this.#placeOf(theirs, reading.leadingPlace)
      if (verb !== null) {
        roles = verb.roles
        theirs = roles.flatMap((role) => this.#credit(reading.names, role, verb.uncertain))
        saidFrom = tokens[0]?.from ?? verb.from
        if (theirs.length === 0) this.#leave(saidFrom, verb.to)
        else this.unplaced.push(...reading.unplaced, ...reading.titles)
        if (theirs.length > 0) {
          this.#labelled = true
          this.#labels += verb.to - verb.from
        }
        if (theirs.length > 0 && roles.includes('translation')) this.#translated = 'said'
        continue
      }
      // "A reported from B and C from D": the verb is C's too.
      const placed = theirs.length > 0 ? reading.names.filter((name) => name.place !== undefined) : []
      for (const role of roles) this.#credit(placed, role, false)
      for (const name of reading.names) {
        if (placed.includes(name)) continue
        const text = [name.affiliation, name.name, name.place].filter(Boolean).join(' ')
        this.unplaced.push({ text, at: tokens[0]?.from ?? 0 })
      }
      this.unplaced.push(...reading.unplaced, ...reading.titles)
    }
  }

  /** Words that no phrase stands before: initials, a signed name, or names that convention explains. */
  #bareClause(clause: Clause, at: number): void {
    const tokens = clause.parts[0]?.tokens ?? []
    if (tokens.length === 0) return
    const [from, to] = [tokens[0]?.from ?? 0, tokens.at(-1)?.to ?? 0]
    const reading = this.#names(tokens)
    const kind = bareKind({
      text: this.#line.text.slice(from, to).trim(),
      opened: clause.opened,
      reading,
      alone: this.#shape.wordy === 1,
      aloneButDates: this.#shape.beyondDates - Number(!isDated(clause)) === 0,
      dated: this.#shape.dated,
      first: !this.#labelled && this.credits.length === 0,
      labelsFollow: this.#shape.lastLabel > at,
      labelled: this.#labelled,
      before: this.credits.at(-1)?.role ?? null,
      touchesLabel: this.#touchesLabel(at, tokens),
      last: this.#shape.lastBare <= at,
      translated: this.#translated !== 'no',
      words: this.#words,
    })
    if (kind === null) this.#leave(from, to)
    else if (kind.as === 'initials') {
      this.#labelled = true
      this.#credit(kind.names, 'desk', false)
      if (kind.left) this.unplaced.push({ text: kind.left.text, at: from + kind.left.at })
    } else {
      const before = this.credits.length
      this.#credit(kind.names ?? reading.names, kind.as, kind.guessed)
      this.#placeOf(this.credits.slice(before), reading.leadingPlace)
      this.unplaced.push(...reading.unplaced, ...reading.titles)
      if (kind.guessed) this.#guessed += reading.names.length
      else this.#labelled = true
      if (kind.as === 'translation') this.#translated = 'guessed'
    }
  }

  #touchesLabel(at: number, tokens: readonly Token[]): boolean {
    const label = this.#clauses[at + 1]?.label
    const last = tokens.at(-1)
    return label != null && last?.kind === 'text' && this.#line.text.slice(last.to, label.from).trim() === ''
  }

  #leave(from: number, to: number): void {
    const text = this.#line.text.slice(from, to).replace(/\s+/gu, ' ').trim()
    if (/[\p{L}\p{N}]/u.test(text)) this.unplaced.push({ text, at: from })
  }

  #placeOf(credits: ReadCredit<AnyRole>[], place: NamesReading['leadingPlace']): void {
    if (place === null) return
    const without = credits.filter((credit) => credit.place === undefined)
    for (const credit of without) credit.place = place.text
    if (without.length === 0) this.unplaced.push(place)
  }

  #credit(names: readonly ReadName[], role: AnyRole, unsure: boolean): ReadCredit<AnyRole>[] {
    const credits = names.map((name) => ({
      ...name,
      role,
      ...(unsure || name.uncertain ? { uncertain: true as const } : {}),
    }))
    this.credits.push(...credits)
    return credits
  }

  /** "责任编辑:周冬 周冬": the same person with the same role and place was named twice. */
  #withoutDoubles(): void {
    const seen = new Set<string>()
    const once = this.credits.filter(({ name, role, place = '' }) => {
      const key = `${role}|${name}|${place}`
      return !seen.has(key) && seen.add(key)
    })
    this.credits.splice(0, this.credits.length, ...once)
  }
}

/** What a stretch without a label must know of the others; counted once, for there may be thousands. */
interface LineShape {
  wordy: number
  /** Clauses with more than dates and contacts. */
  beyondDates: number
  dated: boolean
  lastLabel: number
  lastBare: number
}

function shapeOf(clauses: readonly Clause[], tokens: readonly Token[]): LineShape {
  const shape = { wordy: 0, beyondDates: 0, dated: false, lastLabel: -1, lastBare: -1 }
  clauses.forEach((clause, at) => {
    if (!hasWords(clause)) return
    shape.wordy += 1
    if (!isDated(clause)) shape.beyondDates += 1
    if (clause.label?.kind === 'label' && clause.label.roles.length > 0) shape.lastLabel = at
    if (clause.label === null) shape.lastBare = at
  })
  shape.dated = tokens.some((token) => token.kind === 'date')
  return shape
}

const hasWords = ({ label, parts }: Clause): boolean =>
  label !== null ||
  parts.some(
    ({ verb, tokens }) => verb !== null || tokens.some(({ kind }) => kind !== 'comma' && kind !== 'slash'),
  )

const isDated = ({ label, parts }: Clause): boolean =>
  label === null &&
  parts.every(({ tokens }) => tokens.every(({ kind }) => kind === 'date' || kind === 'contact'))
