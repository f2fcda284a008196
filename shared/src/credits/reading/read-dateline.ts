import { ALL_LANGUAGES } from '../languages/all.ts'
import { creditLanguageTag } from '../languages/index.ts'
import { isKnownAgency } from './agencies.ts'
import { dateIn } from './date-in.ts'
import { datelineEnd } from './dateline-end.ts'
import { readEasternDateline } from './eastern-dateline.ts'
import { isAgency } from './name-shape.ts'
import { wordsOf } from './words-of.ts'

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

const NO_DATELINE = { language: 'en', place: '', date: '', agency: '', author: '', rest: '' }

/** A dateline is short: further on in a paragraph nothing is looked for. */
const REACH = 160

/**
 * Reads the dateline at the beginning of a text: `TOKYO, March 15 (Agency) – …`. Null when there is none. `alone` says
 * that the text is nothing else, so that less is enough. Never throws.
 */
export function readDateline(
  text: string,
  { alone = false, language }: { alone?: boolean; language?: string | undefined } = {},
): DatelineReading | null {
  const spread = unspaced(text.slice(0, REACH).toWellFormed())
  const head = spread ?? text.slice(0, REACH).toWellFormed()
  const from = (at: number): string => (spread === null ? text.slice(at).trim() : '')
  const eastern = readEasternDateline(head)
  if (eastern !== null) return { ...eastern, rest: from(eastern.end) }
  const first = agencyFirst(text, language)
  if (first !== null) return first
  const end = datelineEnd(head)
  const isAll = alone && text.length <= REACH && head.trim() !== ''
  if (end === null && !isAll) return null
  // An agency may stand behind one more dash or a slash: "دبي - صوت الإمارات", "HOUSTON, TEXAS / AP".
  const behind = end?.divides ? agencyBehind(head, end.to) : null
  const words =
    behind && end ? `${head.slice(0, end.from).trim()} (${behind.agency})` : head.slice(0, end?.from)
  const read = readWords(words.replace(/\s+/gu, ' ').trim(), language)
  if (read === null) return null
  // Without an agency or a date only capitals tell a place from the beginning of a sentence.
  const town = read.place.split(',')[0] ?? ''
  const shouted = read.place !== '' && town === town.toUpperCase() && /\p{Lu}/u.test(town)
  const dashed = end?.dashed === true
  const known = read.agency !== '' || read.date !== ''
  const enough =
    alone || (known && (read.place === '' ? read.agency !== '' : shouted || dashed)) || (shouted && dashed)
  const rest = behind !== null ? from(behind.to) : end === null ? '' : from(end.to)
  return enough ? { ...NO_DATELINE, ...read, rest } : null
}

/** `(ANSA) - ROMA, 03 MAR - …` */
function agencyFirst(text: string, language: string | undefined): DatelineReading | null {
  const found = /^\s*\(([^()]{2,30})\) ?[-–—] ?(?=\p{Lu})/u.exec(text.slice(0, REACH))
  if (!found?.[1] || !isAgencyAnywhere(found[1])) return null
  const behind = readDateline(text.slice(found[0].length), { language })
  return behind === null || behind.date === '' || behind.agency !== ''
    ? null
    : { ...behind, agency: found[1] }
}

/** "R o m a ,  9  o t t ." */
function unspaced(head: string): string | null {
  const letters = head.trim().split(' ')
  const single = letters.filter((letter) => [...letter].length <= 1).length
  if (letters.length < 8 || single < letters.length * 0.9) return null
  return head
    .trim()
    .replace(/(\S) (?=\S)/gu, '$1')
    .replace(/,(?=\S)/gu, ', ')
    .replace(/(?<=\d)(?=\p{L})/gu, ' ')
    .replace(/(?<=\S)\(/gu, ' (')
    .replace(/\)(?=\S)/gu, ') ')
    .replace(/ {2,}/gu, ' ')
}

/** An agency behind a dash, up to the next stop: "— ТАСС." */
function agencyBehind(head: string, at: number): { agency: string; to: number } | null {
  const found = /^\s*([^.:–—]{2,30}?)\s*(?:[.:–—]|$)/u.exec(head.slice(at))
  const agency = found?.[1] ?? ''
  if (!found || agency === '' || !isAgencyAnywhere(agency)) return null
  return { agency, to: at + found[0].length }
}

const isAgencyAnywhere = (text: string): boolean =>
  isKnownAgency(text) || ALL_LANGUAGES.some((language) => isAgency(text, wordsOf(language)))

function readWords(words: string, asked: string | undefined): Omit<DatelineReading, 'rest'> | null {
  let left = words.replace(/ \[([^\]]{1,40})\]/u, ', $1').replace(/[:：।]$/u, '')
  let agency = ''
  const bracket = /[(（]([^()（）]{1,60})[)）]?\.?$/u.exec(left)
  if (bracket?.[1]) {
    agency = bracket[1].trim()
    left = left.slice(0, bracket.index).replace(/।? *$/u, '').trim()
  }
  const found = dateIn(left, asked)
  const date = found?.date ?? ''
  const language =
    found?.language ?? (asked === undefined ? languageByLetters(words) : (creditLanguageTag(asked) ?? 'en'))
  if (found !== null) {
    const behind = left
      .slice(found.to)
      .replace(/^[\s,،—–-]+/u, '')
      .replace(/[.]$/u, '')
    if (agency === '' && behind !== '') agency = behind
    left = left.slice(0, found.from)
  } else if (agency === '') {
    const known = isAgencyAnywhere(left)
    if (known) return { language, place: '', date: '', agency: left, author: '' }
    const slash = /^(.+?) [/–—-] (.+)$/u.exec(left)
    if (slash?.[1] && slash[2] && isAgencyAnywhere(slash[2])) {
      agency = slash[2]
      left = slash[1]
    }
  }
  const named =
    /^(?:[Pp]ar|PAR|[Bb]y|BY|[Vv]on|[Pp]or|[Dd]i|[Dd]oor) (.+?)[, ]+(\p{Lu}[\p{Lu}\s'’,.-]+)$/u.exec(left)
  const author = named?.[1] && named[2] === named[2]?.toUpperCase() ? named[1] : ''
  const place = (author === '' ? left : (named?.[2] ?? ''))
    .replace(/(?:[,،] (?:le|on|am|el|il|op))?[\s,،–—-]+$/u, '')
    .replace(/[,،] (?:le|on|am|el|il|op)$/u, '')
    // "Berlin." ends; "FORT WORTH, Tex." is short for more.
    .replace(/^([^,]*\p{L}{3})\.$/u, '$1')
  if (place === '' && agency === '' && date === '') return null
  const site = agency === '' ? /(?:^|, )([\p{L}\d-]+\.(?:com|co|id|net|org))(?:, |$)/iu.exec(place) : null
  if (site?.[1]) return { language, place: place.replace(site[0], ''), date, agency: site[1], author }
  agency = agency.replace(/^\/|\/\.?$/gu, '')
  return looksLikePlace(place) ? { language, place, date, agency, author } : null
}

function languageByLetters(text: string): string {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru'
  if (/\p{Script=Devanagari}/u.test(text)) return 'hi'
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  return /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en'
}

/** Up to six words that begin with capitals, but for the small ones within a name. */
function looksLikePlace(place: string): boolean {
  if (place === '') return true
  const parts = place.split(/[\s,،/]+/u).filter(Boolean)
  const small =
    /^(?:de|du|des|la|le|les|el|al|the|of|and|et|am|an|der|on|sur|upon|aboard|en|do|da|dos|in|del|della|y|e|und|op|den)$/u
  const capital = (word: string): boolean =>
    small.test(word) || /^[\p{Lu}\p{Lo}]|^\p{Ll}['’]\p{Lu}/u.test(word)
  return parts.length <= 7 && /^[\p{Lu}\p{Lo}]/u.test(place) && parts.every(capital) && !/\d/u.test(place)
}
