import type { AdvisoryWords } from '../advisory-words.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'

/** Languages that advisories are drafted in; in any other a person gets them in English. */
const LANGUAGES: Record<string, AdvisoryWords> = { en, fr, de, es, ja, ar }

/** The words of a language, and which language they are of. */
export function advisoryWordsOf(language: string): { words: AdvisoryWords; language: string } {
  const own = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined
  return own ? { words: own, language } : { words: en, language: 'en' }
}
