import { COUNTRIES_AU, COUNTRIES_AUX, COUNTRIES_EN } from './countries.ts'

/** "à Tokyo", "au Caire", "en France", "aux États-Unis". */
export function placeIn(place: string): string {
  if (COUNTRIES_EN.has(place)) return `en ${place}`
  if (COUNTRIES_AU.has(place)) return `au ${place}`
  if (COUNTRIES_AUX.has(place)) return `aux ${place}`
  if (/^Les\s/.test(place)) return `aux ${place.slice(4)}`
  if (/^Le\s/.test(place)) return `au ${place.slice(3)}`
  return `à ${place}`
}

/** The place that `placeIn` printed: "au Caire" is Le Caire, "au Japon" is Japon. */
export function placeOf(preposition: string, place: string): string {
  const word = preposition.toLowerCase()
  if (word === 'au' && !COUNTRIES_AU.has(place)) return `Le ${place}`
  if (word === 'aux' && !COUNTRIES_AUX.has(place)) return `Les ${place}`
  return place
}
