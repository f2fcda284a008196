import type { CreditRole } from '../credit.ts'

/** A phrase that gives roles. Patterns are sources of regular expressions; case is ignored, spaces are single. */
export interface RolePhrase {
  pattern: string
  /** Empty for a phrase that begins something which is no credit. */
  roles: readonly CreditRole[]
  /** The phrase is a role's only by convention. */
  uncertain?: true
  /** Only where a name or an agency follows at once: the phrase is a common word. */
  beforeName?: true
  /** Only at the beginning of the line. */
  atStart?: true
}

/** The words by which a language's credit lines, bylines and datelines are read. */
export interface Lexicon {
  /** Words for one role each, which may be joined: "reporting and writing by". */
  nouns: readonly RolePhrase[]
  /** What stands between such words and the names; a name may also follow them at once if it is null too. */
  nounTail: string
  bareNoun: boolean
  /** Whole phrases before names. */
  before: readonly RolePhrase[]
  /** Phrases after names, as "contributed to this report". */
  after: readonly RolePhrase[]
  /** The words between names. */
  and: readonly string[]
  /** What may be said again before a further name: "par A et par B". */
  repeats: string
  /** Words before a place that are not part of it. */
  at: readonly string[]
  /** Words that begin a place and are part of it: "aboard". */
  placeBegins: readonly string[]
  /** The place that the house style printed after such a word. */
  placeOf(at: string, place: string): string
  /** Words between somebody and whom they work for: "Ana Roy of The Marlow Times". */
  works: readonly string[]
  /** Words that close a group of people without giving them the next group's place. */
  apart: readonly string[]
  /** Jobs that may stand between an agency and names: "Associated Press writers". */
  jobs: readonly string[]
  /** Places that may follow another after a comma or "and": states, countries, towns of several words. */
  places: ReadonlySet<string>
  /** Words that make a name an organisation's. */
  organisations: readonly string[]
  /** Whose editing it is, once a translation was named. */
  editingAfterTranslation: 'editing' | 'translation_editing'
  /** Words that begin a byline. */
  byline: readonly string[]
  /** Patterns of a date without its year, as a dateline has it. */
  dates: readonly string[]
  /** A few of the language's commonest words, to know it by. */
  commonest: readonly string[]
}
