/** What stands around a copy by rule, said in a language. */
export interface StandingWords {
  /** Above the headline of a column, and of an analysis. */
  column: string
  analysis: string
  /** Below a column. */
  opinions: string
  /** Where those who worked on a story hold nothing of what it is about. */
  noHoldings: string
}
