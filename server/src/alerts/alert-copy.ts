import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Language } from '@copydesk/shared/languages'

/** A headline alone, as readers get it: what is hashed, read and released. */
export const alertCopy = (language: Language, words: string): PublishableCopy => ({
  format: 1,
  language,
  headline: words,
  ...{ standfirst: '', byline: '', dateline: '', body: [], creditLine: '', rights: '' },
})
