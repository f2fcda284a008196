import type { PublishableCopy } from '../copy/index.ts'

/** What a copy that was never filed is compared with: nothing, in its own language. */
export const emptyCopy = ({ format, language }: PublishableCopy): PublishableCopy => ({
  format,
  language,
  headline: '',
  standfirst: '',
  byline: '',
  dateline: '',
  body: [],
  creditLine: '',
  rights: '',
})
