import * as z from 'zod'

/** How many terms a table added, and how many it changed. */
export const importedTermsSchema = z.object({ added: z.int(), changed: z.int() })
export type ImportedTerms = z.infer<typeof importedTermsSchema>
