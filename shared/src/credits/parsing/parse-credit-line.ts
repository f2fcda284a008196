import type { CreditRole } from '../credit.ts'
import { hasHouseStyle, type StyledLanguage } from '../languages/index.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { LEXICONS } from '../languages/lexicons.ts'
import { cutLine, type Stretch } from './cut-line.ts'
import { isKnownAgency } from './known-agencies.ts'
import { parseDateline } from './parse-dateline.ts'
import { patternsOf } from './patterns-of.ts'
import { readInitials } from './read-initials.ts'
import { readNames } from './read-names.ts'
import { type CreditReading, LONGEST_LINE, type ReadCredit, type ReadName } from './reading.ts'
import { stripContacts } from './strip-contacts.ts'
import { trimmed } from './trimmed.ts'
import { unbracketed } from './unbracketed.ts'

/**
 * Reads a credit line. What the line does not say outright is marked uncertain, what cannot be placed comes back as
 * it stood. The words of the line decide its language; `language` decides when they fit several. Never throws, and
 * takes time in proportion to the line.
 */
export function parseCreditLine(text: string, { language }: { language?: string } = {}): CreditReading {
  if (text.length > LONGEST_LINE) return { language: language ?? 'en', credits: [], unplaced: [text] }
  const { line, contacts } = stripContacts(unbracketed(text.toWellFormed().replace(/\s+/gu, ' ').trim()))
  const runIn = parseDateline(line, { alone: true })
  if (runIn !== null && runIn.author !== '' && runIn.rest === '') {
    const author = { name: runIn.author, role: 'reporting' as const }
    const dateline = line.slice(line.indexOf(runIn.author) + runIn.author.length).trim()
    return { language: language ?? runIn.language, credits: [author], unplaced: [dateline, ...contacts] }
  }
  const asked = language !== undefined && hasHouseStyle(language) ? [language] : []
  const languages = [...new Set([...asked, ...(Object.keys(LEXICONS) as StyledLanguage[])])]
  const readings = languages.map((each) => new LineReading(each).read(line))
  // Sorting is stable: of two equal readings the asked language's stays first.
  const best = readings.sort((a, b) => b.sure - a.sure)[0] as LineReading
  return { language: best.language, credits: best.credits, unplaced: [...best.unplaced, ...contacts] }
}

class LineReading {
  readonly language: StyledLanguage
  readonly credits: ReadCredit[] = []
  readonly unplaced: string[] = []
  readonly #lexicon: Lexicon
  /** A clause that said its role was read. */
  #labelled = false
  #translated: 'no' | 'said' | 'guessed' = 'no'
  /** Credits for which no word of the line stands. */
  #guessed = 0
  /** How much of the line was understood: people with a role that it says, less what could not be placed. */
  sure = 0

  constructor(language: StyledLanguage) {
    this.language = language
    this.#lexicon = LEXICONS[language]
  }

  read(line: string): this {
    const stretches = cutLine(trimmed(line), this.#lexicon)
    for (const [index, stretch] of stretches.entries()) {
      this.#stretch(stretch, stretches.slice(index + 1, index + 12))
    }
    this.sure =
      (this.credits.length - this.#guessed) * 10 - this.#guessed - this.unplaced.join(' ').length / 100
    return this
  }

  #stretch(stretch: Stretch, following: Stretch[]): void {
    const text = trimmed(stretch.text)
    if (stretch.phrase !== null) this.#labelledStretch(stretch, text)
    else if (text !== '') this.#bareStretch(stretch, text, following)
  }

  #labelledStretch({ phrase, label }: Stretch, text: string): void {
    const roles = phrase?.roles ?? []
    const reading = readNames(text, this.#lexicon)
    if (roles.length === 0 || reading.names.length === 0) {
      const left = `${label} ${text}`.trim()
      if (left !== '') this.unplaced.push(left)
      return
    }
    this.#labelled = true
    for (const role of roles) {
      const editsTranslation = role === 'editing' && this.#translated !== 'no'
      const meant = editsTranslation ? this.#lexicon.editingAfterTranslation : role
      const uncertain =
        phrase?.uncertain || (meant !== role && this.#translated === 'guessed') ? true : undefined
      this.#credit(reading.names, meant, uncertain)
      if (role === 'translation') this.#translated = 'said'
    }
    // "Notre correspondante à Tokyo, Ana Roy": the place stands before the name.
    const last = this.credits.slice(-reading.names.length * roles.length)
    this.#placeOf(last, reading.leadingPlace)
    this.unplaced.push(...reading.unplaced)
  }

  /** Words that no phrase stands before: a sentence with a verb, initials, or names that convention explains. */
  #bareStretch(stretch: Stretch, text: string, following: Stretch[]): void {
    if (this.#sentence(text)) return
    const initials = readInitials(text)
    if (initials.length > 0) {
      this.#labelled = true
      this.#credit(initials, 'desk')
      return
    }
    if (this.#agencyPhoto(text)) return
    const reading = readNames(text, this.#lexicon)
    const onlyNames = reading.names.length > 0 && reading.unplaced.length === 0 && reading.leadingPlace === ''
    const first = !this.#labelled && this.credits.length === 0
    const isLast = following.every((next) => next.phrase !== null || trimmed(next.text) === '')
    if (
      onlyNames &&
      first &&
      following.some((next) => next.phrase !== null && next.phrase.roles.length > 0)
    ) {
      this.#credit(reading.names, 'reporting', true)
      this.#guessed += reading.names.length
    } else if (onlyNames && this.#labelled && stretch.after === ';' && isLast && this.#translated === 'no') {
      // A bare name behind the last semicolon is the maker of the localized version, by the agencies' convention.
      this.#credit(reading.names, 'translation', true)
      this.#guessed += reading.names.length
      this.#translated = 'guessed'
    } else this.unplaced.push(text)
  }

  /** "AP Photo/Ana Roy" */
  #agencyPhoto(text: string): boolean {
    const read = /^(\p{Lu}[\p{L} ]{1,30}) (?:Photo|Image)s? ?\/ ?(.{2,80})$/u.exec(text)
    if (!read?.[1] || !read[2] || !isKnownAgency(read[1])) return false
    const { names, unplaced } = readNames(read[2], this.#lexicon)
    this.#credit(
      names.map((name) => ({ ...name, affiliation: name.affiliation ?? read[1] })),
      'photo',
    )
    this.unplaced.push(...unplaced)
    return names.length > 0
  }

  /** "A in B and C contributed to this report from D": each verb's people stand before it. */
  #sentence(text: string): boolean {
    const { after } = this.#lexicon
    const verbs = [...text.matchAll(patternsOf(this.#lexicon).after)]
    if (verbs.length === 0) return false
    let from = 0
    let theirs: ReadCredit[] = []
    let roles: readonly CreditRole[] = []
    verbs.forEach((verb, index) => {
      const reading = readNames(trimmed(text.slice(from, verb.index)), this.#lexicon)
      this.#placeOf(theirs, reading.leadingPlace)
      roles = after[verb.slice(1).findIndex((group) => group !== undefined)]?.roles ?? []
      theirs = roles.flatMap((role) => this.#credit(reading.names, role))
      if (theirs.length === 0) this.unplaced.push(text.slice(from, verb.index + verb[0].length).trim())
      this.unplaced.push(...(theirs.length === 0 ? [] : reading.unplaced))
      if (theirs.length > 0) this.#labelled = true
      if (theirs.length > 0 && roles.includes('translation')) this.#translated = 'said'
      from = verb.index + verb[0].length
      if (index < verbs.length - 1) return
      const rest = readNames(trimmed(text.slice(from)), this.#lexicon)
      this.#placeOf(theirs, rest.leadingPlace)
      // "A reported from B and C from D": the verb is C's too.
      const placed = rest.names.filter((name) => name.place !== undefined)
      for (const role of roles) this.#credit(placed, role)
      const apart = rest.names.filter((name) => name.place === undefined)
      this.unplaced.push(
        ...apart.map(({ name, affiliation }) => (affiliation ? `${affiliation} ${name}` : name)),
      )
      this.unplaced.push(...rest.unplaced)
    })
    return true
  }

  #placeOf(credits: ReadCredit[], place: string): void {
    if (place === '') return
    const without = credits.filter((credit) => credit.place === undefined)
    for (const credit of without) credit.place = place
    if (without.length === 0) this.unplaced.push(place)
  }

  #credit(names: ReadName[], role: CreditRole, uncertain?: true): ReadCredit[] {
    const credits = names.map((name) => ({
      ...name,
      role,
      ...((uncertain ?? name.uncertain) ? { uncertain: true as const } : {}),
    }))
    this.credits.push(...credits)
    return credits
  }
}
