import type { StyledLanguage } from '../languages/index.ts'
import { LEXICONS } from '../languages/lexicons.ts'
import { isKnownAgency } from './known-agencies.ts'

/** What a dateline says; empty where it does not. */
export interface DatelineReading {
  language: string
  place: string
  date: string
  agency: string
  /** A name that runs into it: "par Anne Martin PARIS (Reuters) -". */
  author: string
  /** What follows it. */
  rest: string
}

/** A dateline is short: further on in a paragraph nothing is looked for. */
const REACH = 160

const NOTHING = { place: '', date: '', agency: '', author: '', rest: '' }

/**
 * Reads the dateline at the beginning of a text: `TOKYO, March 15 (Agency) – …`. Null when there is none. `alone` says
 * that the text is nothing else, so that less is enough. Never throws.
 */
export function parseDateline(text: string, { alone = false } = {}): DatelineReading | null {
  const head = text.slice(0, REACH).toWellFormed()
  // A dash between spaces or behind a bracket or full stop; in a compound it stands in a word.
  const end =
    /(?: ?\)[.:]? ?| |\.)(?:[-–—]+|_|\|)(?: |$)|(?<=\p{Lu})[–—]+(?= ?\p{Lu}\p{Ll})|\):?(?: |$)|(?<=^[\p{Lu} .,'’-]{3,60}):(?: |$)| \/ ?$/u.exec(
      head,
    )
  if (end === null && !(alone && head === text && head.trim() !== '')) return null
  const words = end === null ? head : head.slice(0, end.index + (end[0].trimStart().startsWith(')') ? 1 : 0))
  const rest = end === null ? '' : text.slice(end.index + end[0].length)
  const read = readWords(words.replace(/\s+/gu, ' ').trim())
  if (read === null) return null
  // Without an agency or a date only capitals tell a place from the beginning of a sentence.
  const shouted = read.place !== '' && read.place.split(',')[0] === read.place.split(',')[0]?.toUpperCase()
  const dashed = end !== null && /[-–—/_|:]/u.test(end[0])
  const enough =
    alone || (read.agency !== '' && (read.place === '' || shouted || dashed)) || (shouted && dashed)
  return enough ? { ...NOTHING, ...read, rest: rest.trim() } : null
}

function readWords(words: string): Omit<DatelineReading, 'rest'> | null {
  let left = words
  let agency = ''
  left = left.replace(/ \[([^\]]{1,40})\]/u, ', $1').replace(/:$/u, '')
  const bracket = /\(([^()]{1,60})\)?\.?$/u.exec(left)
  if (bracket?.[1]) {
    agency = bracket[1].trim()
    left = left.slice(0, bracket.index).trim()
  }
  const { language, date, before } = takeDate(left)
  if (date !== '') {
    const behind = left.slice(before.length + date.length).replace(/^[\s,]+/u, '')
    if (agency === '' && behind !== '') agency = behind
    left = before
  } else if (agency === '' && isKnownAgency(left)) {
    return { language, place: '', date: '', agency: left, author: '' }
  } else if (agency === '') {
    const slash = /^(.+) [/–-] (.+)$/u.exec(left)
    if (slash?.[1] && slash[2] && isKnownAgency(slash[2])) {
      agency = slash[2]
      left = slash[1]
    }
  }
  const named = /^(?:[Pp]ar|PAR|[Bb]y|BY) (.+?)[, ]+(\p{Lu}[\p{Lu}\s'’,.-]+)$/u.exec(left)
  const author = named?.[1] && named[2] === named[2]?.toUpperCase() ? named[1] : ''
  const place = (author === '' ? left : (named?.[2] ?? ''))
    .replace(/(?:, (?:le|on))?[\s,]+$/u, '')
    .replace(/, (?:le|on)$/u, '')
  if (place === '' && agency === '' && date === '') return null
  return isPlace(place) ? { language, place, date, agency, author } : null
}

function takeDate(words: string): { language: StyledLanguage; date: string; before: string } {
  for (const [language, lexicon] of Object.entries(LEXICONS)) {
    const pattern = new RegExp(`(?:^|[ ,])(${lexicon.dates.join('|')})(?:,? \\d{4})?(?=$|[\\s,])`, 'iu')
    const found = pattern.exec(words)
    if (found?.[1] !== undefined) {
      const from = found.index + found[0].indexOf(found[1])
      const date = words.slice(from, found.index + found[0].length)
      return { language: language as StyledLanguage, date, before: words.slice(0, from) }
    }
  }
  return { language: 'en', date: '', before: words }
}

/** Up to six words that begin with capitals, but for the small ones within a name. */
function isPlace(place: string): boolean {
  if (place === '') return true
  const words = place.split(/[\s,/]+/u).filter(Boolean)
  const small = /^(?:de|du|des|la|le|les|el|al|the|of|and|et|am|on|sur|upon|aboard|en|do|da|dos|in)$/u
  const capital = (word: string): boolean =>
    small.test(word) || /^[\p{Lu}\p{Lo}]|^\p{Ll}['’]\p{Lu}/u.test(word)
  return words.length <= 7 && /^[\p{Lu}\p{Lo}]/u.test(place) && words.every(capital) && !/\d/u.test(place)
}
