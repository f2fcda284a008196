import type { AnyRole, CreditRole } from '../credit-roles.ts'
import { creditLanguage } from '../languages/all.ts'
import { creditLanguageTag } from '../languages/index.ts'
import { fold } from './fold.ts'
import { languagesOf } from './languages-of.ts'
import { LineReading } from './line-reading.ts'
import { readDateline } from './read-dateline.ts'
import { type CreditReading, LONGEST_LINE } from './reading.ts'
import { styleOf } from './style-of.ts'
import { GIVEN_WORDS, type HouseWords, type StyleWords } from './words-of.ts'

/** Letters by which another language must understand more than the one that was asked for. */
const FAVOUR = 3

/** Enough of a line to know its language by. */
const TELLING = 2_000

interface Asked {
  language?: string
}

/**
 * Reads a credit line. What the line does not say outright is marked uncertain, what cannot be placed comes back as
 * it stood. The words of the line decide its language; `language` decides when they fit several. What the newsroom's
 * own styles and roles print is read as well, where `house` is given. Never throws, and takes time in proportion to
 * the line.
 */
export function readCreditLine(text: string, asked?: Asked & { house?: StyleWords }): CreditReading
export function readCreditLine(text: string, asked: Asked & { house: HouseWords }): CreditReading<AnyRole>
export function readCreditLine(
  text: string,
  { language, house = GIVEN_WORDS }: Asked & { house?: HouseWords } = {},
): CreditReading<CreditRole> | CreditReading<AnyRole> {
  if (text.length > LONGEST_LINE) {
    return { language: language ?? 'en', style: '', credits: [], unplaced: [{ text, at: 0 }] }
  }
  const line = text.toWellFormed().normalize('NFC')
  const runIn = readRunIn(line, language)
  if (runIn !== null) return runIn
  const folded = fold(line)
  const head = line.length > TELLING ? fold(line.slice(0, TELLING)) : folded
  const asked = language === undefined ? null : creditLanguageTag(language)
  const [first, ...others] = languagesOf(line, language)
  const inFirst = new LineReading(head, first ?? creditLanguage('en'), house)
  // What the language that was asked for explains to the last word needs no other.
  const enough = inFirst.language.tag === asked && inFirst.explainsAll
  const readings = enough ? [] : others.map((each) => new LineReading(head, each, house))
  const sure = (reading: LineReading): number => reading.sure + (reading.language.tag === asked ? FAVOUR : 0)
  const told = readings.reduce((one, other) => (sure(other) > sure(one) ? other : one), inFirst)
  const best = head === folded ? told : new LineReading(folded, told.language, house)
  return {
    language: best.language.tag,
    style: styleOf(line.trim(), best.credits, best.language, house),
    credits: best.credits,
    unplaced: [...best.unplaced].sort((a, b) => a.at - b.at),
  }
}

/** "par Anne Roy PARIS (Reuters) -", "中央社記者陳靜台北15日電": who it is by ran into the dateline. */
function readRunIn(line: string, language: string | undefined): CreditReading | null {
  const dateline = readDateline(line, { alone: true, language })
  if (dateline === null || dateline.author === '' || dateline.rest !== '' || dateline.place === '')
    return null
  const at = line.indexOf(dateline.author) + dateline.author.length
  const left = line.slice(at)
  const found = { language: language ?? dateline.language, style: '' }
  const { author: name, place, agency } = dateline
  if (/^\p{Script=Han}/u.test(left)) {
    return {
      ...found,
      credits: [{ name, role: 'reporting', place, affiliation: agency }],
      unplaced: [{ text: dateline.date, at: line.indexOf(dateline.date) }],
    }
  }
  if (!/^[\s,]*\p{Lu}/u.test(left)) return null
  const indent = left.length - left.trimStart().length
  return {
    ...found,
    credits: [{ name, role: 'reporting' }],
    unplaced: [{ text: left.trim(), at: at + indent }],
  }
}
