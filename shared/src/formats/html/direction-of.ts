import { LANGUAGES } from '../../languages.ts'

/** Which way a language runs. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language as keyof typeof LANGUAGES].dir : 'ltr'
}
