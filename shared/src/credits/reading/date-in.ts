import { ALL_LANGUAGES } from '../languages/all.ts'
import type { CreditLanguage } from '../languages/credit-language.ts'
import { creditLanguageTag } from '../languages/index.ts'

interface FoundDate {
  language: string
  date: string
  from: number
  to: number
}

const made = new Map<string, RegExp>()

/** A date without its year, as a dateline has it, in the words of some language; the asked one is tried first. */
export function dateIn(text: string, asked: string | undefined): FoundDate | null {
  const first = asked === undefined ? null : creditLanguageTag(asked)
  const languages = [...ALL_LANGUAGES].sort((a, b) => Number(b.tag === first) - Number(a.tag === first))
  for (const language of languages) {
    const found = patternOf(language).exec(text)
    if (found?.[1] === undefined) continue
    const from = found.index + found[0].indexOf(found[1])
    const to = found.index + found[0].length
    // The stop of "9 ott." belongs to it; that of "3 марта." ends the sentence.
    const date = text.slice(from, to)
    const whole = language.months.some((month) => date.toLowerCase().endsWith(`${month.toLowerCase()}.`))
    return { language: language.tag, date: whole ? date.slice(0, -1) : date, from, to }
  }
  const plain = /(?:^|[\s,])(\d{1,2}[./]\d{1,2}[./]\d{2,4})(?=$|[\s,.—–-])/u.exec(text)
  if (plain?.[1] === undefined) return null
  const from = plain.index + plain[0].indexOf(plain[1])
  return { language: first ?? 'en', date: plain[1], from, to: from + plain[1].length }
}

function patternOf(language: CreditLanguage): RegExp {
  const known = made.get(language.tag)
  if (known) return known
  const day = language.firstDay ? `(?:\\d{1,2}|${language.firstDay})` : '\\d{1,2}'
  const months = [...language.months, ...shortMonths(language.tag)].filter((month) => /\p{L}/u.test(month))
  const month = `(?:${months.map(shortened).join('|')})\\.?`
  const of = "(?:\\.|er|º|°|st|nd|rd|th)? ?(?:de |of |d[’'])?"
  const dates =
    months.length > 0
      ? `${month} \\d{1,2}(?:st|nd|rd|th)?|${day}${of}${month}`
      : '\\d{1,2}[月월] ?\\d{1,2}[日일]|[\\d０-９]{1,2}[日일]'
  const pattern = new RegExp(`(?:^|[\\s,،])(${dates})(?:,? (?:de )?\\d{4})?(?=$|[\\s,،.:।—–-])`, 'iu')
  made.set(language.tag, pattern)
  return pattern
}

/** "March", "Mar", "Mar.": a month may be cut after its third letter. */
function shortened(month: string): string {
  const letters = [...month]
  if (letters.length <= 3 || !/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(month)) return month
  const ends = letters.slice(3).reduceRight((behind, letter) => `(?:${letter}${behind})?`, '')
  return letters.slice(0, 3).join('') + ends
}

function shortMonths(language: string): string[] {
  const form = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_each, month) => form.format(Date.UTC(2026, month, 1)))
}
