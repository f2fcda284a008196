import { lexicon as en } from './en/lexicon.ts'
import { lexicon as fr } from './fr/lexicon.ts'
import type { StyledLanguage } from './index.ts'
import type { Lexicon } from './lexicon.ts'

/** The words by which lines are read. Apart from the house styles: whoever only prints need not fetch them. */
export const LEXICONS = { en, fr } as const satisfies Record<StyledLanguage, Lexicon>
