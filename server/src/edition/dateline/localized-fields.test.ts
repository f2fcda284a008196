import type { Language } from '@copydesk/shared/languages'
import { expect, test } from 'vitest'
import { CITIES, CITY_LANGUAGES } from './cities.ts'
import { localizedFields } from './localized-fields.ts'

const now = new Date('2026-11-30T10:00:00Z')
const dateline = (place: string, date: string, from: Language, to: Language) => {
  const fields = localizedFields(
    { 'dateline.place': place, 'dateline.date': date, 'dateline.agency': 'Copydesk' },
    { from, to, now },
  )
  return `${fields['dateline.place']}, ${fields['dateline.date']}, ${fields['dateline.agency']}`
}

test.each([
  ['TOKYO', 'March 15', 'en', 'ja', '東京, 2026-03-15, Copydesk'],
  ['Tokyo', 'March 15', 'en', 'de', 'Tokio, 2026-03-15, Copydesk'],
  ['東京', '3月15日', 'ja', 'fr', 'Tokyo, 2026-03-15, Copydesk'],
  ['LONDRES', '1 déc.', 'fr', 'en', 'London, 2026-12-01, Copydesk'],
  // No city has that name in this language, and one has it in another.
  ['İSTANBUL', '15 mars 2024', 'fr', 'ar', 'إسطنبول, 2024-03-15, Copydesk'],
  ['TOKYO/SEOUL', '2026-03-15', 'en', 'ko', '도쿄/서울, 2026-03-15, Copydesk'],
  ['MARLOW', 'on Sunday', 'en', 'fr', 'MARLOW, on Sunday, Copydesk'],
  ['Paris', '31 June', 'en', 'it', 'Parigi, 31 June, Copydesk'],
  ['Paris', 'Dec. 24', 'en', 'es', 'París, 2025-12-24, Copydesk'],
] as [string, string, Language, Language, string][])(
  'of %s, %s, in %s, the %s is %s',
  (place, date, from, to, expected) => {
    expect(dateline(place, date, from, to)).toBe(expected)
  },
)

test('each city has a name in every language', () => {
  const short = CITIES.trim()
    .split('\n')
    .filter((line) => {
      const names = line.split('|')
      return names.length !== CITY_LANGUAGES.length || names.some((name) => name.trim() === '')
    })
  expect(short).toEqual([])
})
