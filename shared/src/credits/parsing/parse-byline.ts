import { hasHouseStyle, type StyledLanguage } from '../languages/index.ts'
import { LEXICONS } from '../languages/lexicons.ts'
import { parseCreditLine } from './parse-credit-line.ts'
import { readNames } from './read-names.ts'
import { type CreditReading, LONGEST_LINE, type ReadCredit, type ReadName } from './reading.ts'
import { stripContacts } from './strip-contacts.ts'
import { trimmed } from './trimmed.ts'
import { unbracketed } from './unbracketed.ts'

/** Longer than a byline of many people; a longer text is something else. */
const LONGEST_BYLINE = 1_000

/**
 * Reads a byline, "By A and B, Agency": whom the story is by, with the role of reporting unless it says another. What
 * is no name comes back as it stood. Never throws.
 */
export function parseByline(text: string, { language }: { language?: string } = {}): CreditReading {
  const asked: StyledLanguage = language !== undefined && hasHouseStyle(language) ? language : 'en'
  if (text.length > Math.min(LONGEST_BYLINE, LONGEST_LINE)) {
    return { language: asked, credits: [], unplaced: [text] }
  }
  const dates: string[] = []
  const one = withoutDates(text.toWellFormed(), dates)
    .trim()
    .replace(/\s*\n\s*/gu, ', ')
    .replace(/\s+/gu, ' ')
    .replace(/ [|•·–—-] |; ?/gu, ', ')
  const { line, contacts } = stripContacts(unbracketed(one))
  contacts.push(...dates)
  const said = languageOf(line) ?? asked
  const lexicon = LEXICONS[said]
  const words = new RegExp(`^(?:${lexicon.byline.join('|')}) ?:? (?=\\S)`, 'iu')
  const names = line.replace(words, '').replace(/ Follow$/u, '')
  const other = parseCreditLine(names, { language: said })
  // "Written by A, edited by B": it says its roles itself.
  if (other.credits.some((credit) => !credit.uncertain)) {
    const credits = other.credits.map((credit) => bylined(readable(credit)))
    return { ...other, credits, unplaced: [...other.unplaced, ...contacts] }
  }
  const reading = readNames(righted(trimmed(unglued(names))), lexicon)
  const unplaced = [reading.leadingPlace, ...reading.unplaced, ...contacts].filter((left) => left !== '')
  return {
    language: said,
    credits: reading.names.map((name) => ({ ...readable(name), role: 'reporting' })),
    unplaced,
  }
}

/** Whom the story is by need not be agreed to: the byline says it. */
function bylined({ uncertain, ...credit }: ReadCredit): ReadCredit {
  return credit.role === 'reporting' || !uncertain ? credit : { ...credit, uncertain }
}

/** The language whose word begins the byline; null when none does. */
function languageOf(line: string): StyledLanguage | null {
  const found = Object.entries(LEXICONS).find(([, lexicon]) =>
    new RegExp(`^(?:${lexicon.byline.join('|')})\\b`, 'iu').test(line),
  )
  return (found?.[0] as StyledLanguage | undefined) ?? null
}

/** Dates and hours from the page that the byline was taken from; a line ends where they stood. */
function withoutDates(text: string, dates: string[]): string {
  const month =
    '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|d[ée]c)\\p{L}{0,7}\\.?'
  const day = `\\b${month} \\d{1,2}(?:, \\d{4})?\\b|\\d{1,2} ?${month}(?: \\d{4}\\d*)?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,3} (?:minutes?|hours?|days?) ago`
  const hour = '(?: (?:at|à) \\d{1,2}[:h]\\d{0,2} ?(?:[ap]m)?)?'
  const before =
    '(?: ?\\b(?:last |posted |published |publié )?(?:updated|posted|published|publié|le|on):?(?: le| on)? )?'
  return text.replace(new RegExp(`${before}(?:${day})${hour}`, 'giu'), (date) => {
    dates.push(date.trim())
    return '\n'
  })
}

/** "Paul WisemanFatima Hussein": mark-up that stood between was taken out. */
function unglued(names: string): string {
  return names.replace(/(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/gu, ', ')
}

/** SHOUTED names in the letters that a page prints; what was written small in them stays so. */
function readable<T extends ReadName>(read: T): T {
  const small = read.name.replace(/(?<!\p{L})\p{Ll}{1,3}(?!\p{Ll})/gu, '')
  if (read.kind !== undefined || /\p{Ll}/u.test(small) || !/\p{Lu}{3}/u.test(small)) return read
  const name = read.name.replace(
    /\p{Lu}[\p{Lu}\p{M}]+/gu,
    (word) => word.slice(0, 1) + word.slice(1).toLowerCase(),
  )
  return { ...read, name }
}

/** "Jong, Michiel de": a surname first, its particle last. */
function righted(names: string): string {
  const inverted = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.' -]* (?:de|van|von|der|den|del|da))$/u.exec(names)
  return inverted === null ? names : `${inverted[2]} ${inverted[1]}`
}
