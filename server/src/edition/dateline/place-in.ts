import type { Language } from '@copydesk/shared/languages'
import { CITIES, CITY_LANGUAGES } from './cities.ts'

const cities = CITIES.trim()
  .split('\n')
  .map((line) => line.split('|'))

/** `TOKYO` and `Tokyo` are one, `İSTANBUL` and `Istanbul` too. */
const plain = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** At a plain name, in the language at this place in a line: the line. */
const known = new Map<string, readonly string[]>()
for (const line of cities)
  for (const [at, name] of line.entries()) {
    known.set(`${CITY_LANGUAGES[at]} ${plain(name)}`, line)
    // A dateline may be in another language than its copy: a name that two cities have in two languages is the first's.
    if (!known.has(plain(name))) known.set(plain(name), line)
  }

/** A dateline's place as another language calls it; as it stands where that is not known. */
export function placeIn(place: string, from: Language, to: Language): string {
  return place
    .split('/')
    .map((part) => nameIn(part, from, to) ?? part)
    .join('/')
}

function nameIn(place: string, from: Language, to: Language): string | undefined {
  const line = known.get(`${from} ${plain(place)}`) ?? known.get(plain(place))
  return line?.[CITY_LANGUAGES.indexOf(to)]
}
