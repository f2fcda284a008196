import type { Dateline } from './languages/house-style.ts'
import { houseStyleOf } from './languages/index.ts'

/** `TOKYO, March 15 (Agency) –`; small capitals are the page's affair. Empty when nothing is known. */
export function printDateline(dateline: Dateline, language: string): string {
  const printed = houseStyleOf(language).dateline({
    place: dateline.place.trim(),
    date: dateline.date.trim(),
    agency: dateline.agency.trim(),
  })
  return printed === '' ? '' : `${printed} –`
}
