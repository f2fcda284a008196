/**
 * The words of one language that say how many, how much and when. Forms of one meaning are separated by `|`; a form
 * that ends in `*` may go on (cases, suffixes). All are written in lower case.
 */
export interface TranslationLanguage {
  tag: string
  /** `packed` has no spaces between words. */
  script: 'spaced' | 'packed'
  decimal: ',' | '.'
  /** From nought upwards. */
  cardinals: readonly string[]
  numbers?: Readonly<Record<number, string>>
  /** From first upwards. */
  ordinals?: readonly string[]
  fractions: Readonly<Record<number, string>>
  scales: Readonly<Record<number, string>>
  currencies: Readonly<Record<string, string>>
  percent: string
  /** Percentage points, and points of anything. */
  points: string
  point?: string
  months: readonly string[]
  /** From Monday. */
  weekdays: readonly string[]
  /** Minute, hour, day, week, month, year, decade. */
  units: readonly string[]
  am: string
  pm: string
  noon?: string
  midnight?: string
  /** Stands after an hour and makes it one: `uhr`, `h`, `時`. */
  hour: string
  /** Stands before an hour: `kl.`, `alle`, `à`. */
  beforeHour?: string
  /** Half past, or half to as in German: minutes to add to the hour that follows. */
  clockWords?: Readonly<Record<number, string>>
  /** Stands between a number and what it counts: `de`, `of`. */
  between?: string
  and?: string
  /** People who tell a newsroom something, when they are counted. */
  sources: string
  today: string
  degrees?: string
  belowZero?: string
  century?: string
  /** Stuck to the front of words: `و`, `ب`. */
  prefixes?: readonly string[]
  /** In a date of three figures the month stands first. */
  monthFirst?: boolean
}
