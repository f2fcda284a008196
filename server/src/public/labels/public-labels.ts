/** Everything that a public page says by itself, in one language. */
export interface PublicLabels {
  /** Before a day, as its language says it. */
  published: string
  updated: string
  corrections: string
  /** Before names of languages. */
  alsoIn: string
  history: string
  backToStory: string
  latest: string
  languages: string
  feed: string
  skip: string
  front: string
  withdrawn: string
  why: string
  whatToDo: string
  substitute: string
  noSubstitute: string
  lost: string
  lostWords: string
  nothing: string
  asFirst: string
  /** Leads to what was published before that. */
  earlier: string
  whatChanged: string
  sameWords: string
  /** Said by screen readers before words that came in or went. */
  added: string
  removed: string
  /** With `{language}` and `{agency}`. */
  rendering: string
}
