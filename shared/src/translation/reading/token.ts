export type TokenKind =
  | 'figure'
  | 'cardinal'
  | 'ordinal'
  | 'fraction'
  | 'scale'
  | 'currency'
  | 'percent'
  | 'points'
  | 'point'
  | 'month'
  | 'weekday'
  | 'unit'
  | 'am'
  | 'pm'
  | 'noon'
  | 'midnight'
  | 'hour'
  | 'beforeHour'
  | 'clockWord'
  | 'between'
  | 'and'
  | 'source'
  | 'today'
  | 'degrees'
  | 'belowZero'
  | 'century'
  | 'era'
  | 'word'
  | 'sign'

/** A word or sign that says something about how many, how much or when. */
export interface Token {
  kind: TokenKind
  /** What it counts for. */
  value: number
  /** As it stands in the plain text. */
  text: string
  /** The code of a currency. */
  code: string
  from: number
  to: number
}
