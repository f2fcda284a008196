import * as z from 'zod'
import { LANGUAGES, type Language } from './language-names.ts'

export { LANGUAGES, type Language } from './language-names.ts'
export const languageSchema = z.enum(Object.keys(LANGUAGES) as [Language, ...Language[]])
