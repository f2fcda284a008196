import type { CreditRole } from '../credit-roles.ts'
import type { Label } from './label.ts'
import type { StandingWords } from './standing-words.ts'

/** How a newsroom prints credits, bylines and datelines in a language: nothing but words and signs, to be adjusted. */
export interface HouseStyle {
  id: string
  name: string
  brackets: readonly [string, string]
  /** Between clauses, its spaces included. */
  between: string
  /** Before the clause that names who translated, where it differs. */
  beforeTranslation?: string
  /** Behind the last clause. */
  end: string
  /** What begins with a capital. */
  capitals: 'line' | 'clauses' | 'none'
  /** The order of the clauses, where it differs from the usual one. */
  order?: readonly CreditRole[]
  /** Roles of the original that a localization prints before its own, where they differ from the usual ones. */
  follows?: readonly CreditRole[]
  /** Whether whoever stands in the byline is named in the line again. */
  repeatsByline: boolean
  /** The language's label stands where the style has none. */
  labels?: Partial<Record<CreditRole, Label>>
  join: { comma: string; and: string }
  /** "A in Tokyo", "A (Tokyo)", "東京でA". */
  places: 'behind' | 'brackets' | 'before'
  /** The language's words stand where the style has none; empty ones are not printed. */
  standing?: Partial<StandingWords>
  byline: {
    /** With `{}` where the names stand. */
    form: string
    /** With `{}` where whom they work for, or where they are, stands. */
    affiliation: string
    place: string
  }
  dateline: {
    /** `<…>` is left out when what it names in braces is not known: `<{place}><, {date}>< ({agency})> –`. */
    form: string
    /** The town in capitals. */
    capitals: boolean
    /** `{day}`, `{month}` and `{number}` of the month. */
    date: string
  }
}
