import { phrasesOf } from './phrases-of.ts'

/** Towns that news comes from and that most languages in Latin letters leave as they are. */
const TOWNS = `Washington; New York; Boston; San Francisco; Los Angeles; Chicago; Miami; Houston; Dallas; Atlanta; Seattle; Austin;
  Philadelphia; Ottawa; Montreal; Rio de Janeiro; São Paulo; Sao Paulo; Santiago; Buenos Aires; Quito; Medellín; Monterrey;
  Barcelona; Valencia; Milan; Turin; Hamburg; Frankfurt; Bonn; Bordeaux; Lyon; Marseille; Manchester; Edinburgh; Glasgow;
  Belfast; Cardiff; Birmingham; Liverpool; Osaka; Kyoto; Hong Kong; Mumbai; New Delhi; Delhi; Islamabad; Lahore; Beirut;
  Tel Aviv; Ankara; Izmir; Basel; Den Haag; Rotterdam; Gent; Odessa; Lviv; Kiev; Kyiv; Gaza; Ramallah; Aleppo; Erbil`

const made = new Map<string, ReadonlySet<string>>()

/**
 * Places by which a comma is understood: countries in the language's own words and in English, the towns that time zones
 * are named for, and those that the language lists. Small letters, without what may be missing.
 */
export function placesOf(language: string, listed: string | undefined): ReadonlySet<string> {
  const known = made.get(language)
  if (known) return known
  const places = new Set<string>()
  for (const tag of new Set([language, 'en'])) for (const name of countriesIn(tag)) places.add(name)
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    places.add((zone.split('/').at(-1) ?? '').replace(/_/gu, ' ').toLowerCase())
  }
  for (const place of phrasesOf(`${TOWNS}; ${listed ?? ''}`)) places.add(place.toLowerCase())
  made.set(language, places)
  return places
}

function countriesIn(language: string): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const found: string[] = []
  for (let first = 65; first <= 90; first += 1) {
    for (let second = 65; second <= 90; second += 1) {
      const name = names.of(String.fromCharCode(first, second))
      if (name) found.push(name.toLowerCase())
    }
  }
  return found
}
