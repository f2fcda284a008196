import type { CreditRole } from '../credit-roles.ts'

/**
 * Phrases divided by `;`. `(a|b)` stands for either, `(|s)` for an ending that may be missing; a phrase that begins
 * with `?` is a role's only by convention. Case, accents and kinds of apostrophe are not told apart.
 */
export type Phrases = string
type ByRole = Partial<Record<CreditRole, Phrases>>

/** The words by which a language's credit lines, bylines and datelines are read, besides those it prints. */
export interface Lexicon {
  /** Words for one role each, before `by` words, a colon, or another such word: "reporting and writing by". */
  nouns: ByRole
  /** What stands between such a word and the names. */
  by: Phrases
  /** Whether a name may follow such a word at once: "reportage Ana Roy". */
  bare: boolean
  /** Whole phrases before names. */
  before: ByRole
  /** Phrases that begin something which is no credit: "for more articles". */
  none?: Phrases
  /** Common words that name a role only where a name follows: "avec". */
  beforeName: ByRole
  /** Only at the beginning of the line: "par". */
  opening: ByRole
  /** Phrases after names: "contributed to this report". */
  after: ByRole
  /** Words between names. */
  and: Phrases
  /** Such a word that is glued to the name behind it: the Arabic و. */
  gluedAnd?: string
  /** Words before a place that are not part of it. */
  at: Phrases
  /** Words that are also within names, and stand before a place only where the place is known: "da Roma". */
  atKnown?: Phrases
  /** Words that begin a place and are part of it: "aboard". */
  placeBegins?: Phrases
  /** Words behind a place, before the people who are there: で, 에서, में. */
  atBehind?: Phrases
  /** Words that close a group of people without giving them the next group's place. */
  apart?: Phrases
  /** May be said again before a further name: "par A et par B". */
  repeats?: Phrases
  /** Between somebody and whom they work for: "Ana Roy of The Marlow Times". */
  works?: Phrases
  /** Jobs before names, which may stand behind an agency: "Associated Press writers". */
  jobs: Phrases
  /** Jobs and titles behind names: 記者, 기자. */
  titles?: Phrases
  /** Words that make a name an organisation's. */
  organisations: Phrases
  agencies?: Phrases
  /** Towns and states that a list of countries and time zones does not name. */
  places?: Phrases
  /** Whose editing it is, once a translation was named. */
  editingAfterTranslation: 'editing' | 'translation_editing'
  /** Words that begin a byline. */
  byline: Phrases
  /** A few of the language's commonest words, to know it by. */
  commonest: string
}
