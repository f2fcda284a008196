import type { Dateline } from './house-style.ts'
import { shouted } from './shouted.ts'

/** "TOKYO, March 15 (Agency)", of the parts that are there; the date is in the language's words already. */
export function datelineHead({ place, date, agency }: Dateline): string {
  const head = [shouted(place), date].filter((part) => part !== '').join(', ')
  return [head, agency === '' ? '' : `(${agency})`].filter((part) => part !== '').join(' ')
}
