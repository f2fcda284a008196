/** How advisories are said in one language. `{where}`, `{what}`, `{now}`, `{was}` and `{n}` are filled in. */
export interface AdvisoryWords {
  /** Of an update. */
  adds: string
  /** One thing that was added, and where. */
  addedIn: string
  comment: string
  details: string
  changes: string
  removes: string
  /** Of a correction. */
  correctsTo: string
  corrects: string
  /** Of a refile. */
  refiles: string
  paragraph: string
  paragraphs: string
  headline: string
  standfirst: string
  byline: string
  dateline: string
  credits: string
  /** Around words of the copy. */
  quotes: [string, string]
  /** Between sentences of one advisory. */
  between: string
}
