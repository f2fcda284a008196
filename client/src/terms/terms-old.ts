import { keys } from '../api/keys.ts'

/** What an act on terms makes old; when it was refused, somebody else changed them most likely. */
export const TERMS = { answers: [keys.terms], alsoRefused: true }
