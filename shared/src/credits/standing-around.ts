import type * as Y from 'yjs'
import { bioIn, type Told } from './bio-in.ts'
import type { StandingWords } from './languages/standing-words.ts'

/** What stands around a copy by rule, as it is printed; empty where it has no place. */
export interface Standing {
  /** Above the headline. */
  head: string
  /** Who the columnist is. */
  bio: string
  opinions: string
  /** What those who worked on it hold of what it is about. */
  disclosure: string
}

/** The answer that they hold nothing. */
export const NO_HOLDINGS = 'none'

interface Around {
  /** A short value of the edition, or of the document that is given. */
  field: (name: string, from?: Y.Doc) => string
  originalDoc: Y.Doc | null
  /** Those in the byline. */
  authors: readonly (Told | undefined)[]
  language: string
  genre: string
  words: StandingWords
}

/**
 * Who the author is an edition says in its own words, or else its authors' bios do. A disclosure in words is in the
 * language of the original: a localization prints its own, or none. That somebody holds nothing is said in every
 * language by its house style, unless the original tells its readers otherwise.
 */
export function standingAround({ field, originalDoc, authors, language, genre, words }: Around): Standing {
  const isColumn = genre === 'column'
  const bios = authors.map((author) => bioIn(author ?? {}, language, originalDoc === null))
  const bio = field('bio') || [...new Set(bios)].filter((one) => one !== '').join(' ')
  const holdings = holdingsOf(field('holdings'), originalDoc ? field('holdings', originalDoc) : '')
  return {
    head: isColumn ? words.column : genre === 'analysis' ? words.analysis : '',
    bio: isColumn ? inOneLine(bio) : '',
    opinions: isColumn ? words.opinions : '',
    disclosure: holdings === NO_HOLDINGS ? words.noHoldings : holdings,
  }
}

/** Where the original tells what they hold, that they hold nothing is no answer. */
function holdingsOf(own: string, original: string): string {
  const isTold = original !== '' && original !== NO_HOLDINGS
  if (isTold) return own === NO_HOLDINGS ? '' : own
  return own || original
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()
