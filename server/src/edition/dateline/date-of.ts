import { ALL_LANGUAGES } from '@copydesk/shared/credits/lines'
import type { Language } from '@copydesk/shared/languages'

/** Datelines are of today or before, seen from wherever it is tomorrow already. */
const AHEAD_MS = 36 * 60 * 60 * 1000

/**
 * A dateline's date as `2026-03-15`, which each language prints in its own form. One without a year is the last of its
 * kind. What cannot be read stays as it stands.
 */
export function dateOf(words: string, language: Language, now: Date): string {
  const read = dayIn(words, language)
  if (read === null) return words
  const latest = now.getTime() + AHEAD_MS
  const inYear = (year: number) => new Date(Date.UTC(year, read.month, read.day))
  const year = read.year ?? yearBefore(inYear, now.getUTCFullYear() + 1, latest)
  const date = inYear(year)
  // The 31st of June is no day.
  return date.getUTCMonth() === read.month ? date.toISOString().slice(0, 10) : words
}

const yearBefore = (inYear: (year: number) => Date, year: number, latest: number): number =>
  inYear(year).getTime() <= latest ? year : yearBefore(inYear, year - 1, latest)

interface Day {
  day: number
  month: number
  year: number | null
}

function dayIn(words: string, language: Language): Day | null {
  const eastern = /^(?:(\d{4})[年년]\s?)?(\d{1,2})[月월]\s?(\d{1,2})[日일]$/u.exec(words.trim())
  if (eastern) return dayOf(Number(eastern[3]), Number(eastern[2]) - 1, eastern[1])
  const months = ALL_LANGUAGES.find(({ tag }) => tag === language)?.months ?? []
  if (months.some((name) => !/\p{L}/u.test(name))) return null
  const parts = words.toLowerCase().match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? []
  const month = months.findIndex((name) => parts.some((part) => isMonth(part, name.toLowerCase())))
  const numbers = parts.filter((part) => /^\d+/.test(part))
  if (month < 0 || numbers.length === 0 || numbers.length > 2) return null
  const year = numbers.find((number) => number.length === 4)
  const day = numbers.find((number) => number.length <= 2)
  return day === undefined ? null : dayOf(Number(day), month, year)
}

/** In full, or cut short to three letters at least: "Sept." */
const isMonth = (part: string, name: string) => part === name || (part.length >= 3 && name.startsWith(part))

const dayOf = (day: number, month: number, year: string | undefined): Day | null =>
  day < 1 || day > 31 || month < 0 || month > 11
    ? null
    : { day, month, year: year === undefined ? null : Number(year) }
