import type { Lexicon } from '../lexicon.ts'
export const lexicon: Lexicon = {
  before: [],
  after: [],
  and: [],
  at: [],
  placeOf: (_at, place) => place,
  apart: [],
  jobs: [],
  regions: new Set(),
  articles: [],
  editingAfterTranslation: 'editing',
  byline: [],
  months: [],
}
