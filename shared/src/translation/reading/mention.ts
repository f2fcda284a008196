export type Measure = 'number' | 'sum' | 'percent' | 'points' | 'point' | 'duration' | 'degrees'

/** One number of a text, and what it measures. */
export interface Quantity {
  measure: Measure
  value: number
  /** Of a sum. */
  currency: string
  /** Index of the unit of a duration, from minutes to decades. */
  unit: number
  /** Written in figures: it must be there. In words it may be a manner of speaking. */
  figures: boolean
  ordinal: boolean
  /** A year that stands alone. */
  year: boolean
  belowZero: boolean
  from: number
  to: number
}

/** A clock time in minutes, where `twelve` means that morning and evening are not told apart. */
export interface Clock {
  minutes: number
  twelve: boolean
  /** Hours ahead of Greenwich that it may be told in; null where nothing says. */
  zone: readonly number[] | null
  from: number
  to: number
}

/** What is known of a day; 0 for what is not. */
export interface Day {
  year: number
  month: number
  day: number
  /** 1 is Monday. */
  weekday: number
  /** Day and month may be the other way round. */
  swappable: boolean
  from: number
  to: number
}

export interface SourceCount {
  count: number
  from: number
  to: number
}
