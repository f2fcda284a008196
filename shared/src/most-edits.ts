/**
 * More words than this that come and go between two texts are a rewrite, shown and written as one: the search for what
 * stayed costs the square of it. A thousand is a paragraph of 500 words with every word replaced.
 */
export const MOST_EDITS = 1000
