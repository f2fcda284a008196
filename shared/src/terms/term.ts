import * as z from 'zod'
import { languageSchema } from '../languages.ts'

/** Longer is a sentence, and a sentence is what the memory keeps. */
const LONGEST_TERM = 200
const words = (what: string) =>
  z
    .string()
    .trim()
    .min(1, `${what} needs words.`)
    .max(LONGEST_TERM, `${what} has at most ${LONGEST_TERM} characters.`)
const list = (what: string) => z.array(words(what)).max(20, `${what}: at most 20 are kept.`)
const line = (what: string) => z.string().trim().max(1000, `${what} has at most 1000 characters.`)

const fields = z.object({
  from: languageSchema,
  to: languageSchema,
  term: words('A term'),
  /** The first is the one that is inserted. */
  preferred: list('A translation'),
  forbidden: list('A translation that is not used'),
  note: line('A note'),
  example: line('An example'),
})

/** How the newsroom says one thing in another language, and how it does not. */
export const newTermSchema = fields
  .refine(({ from, to }) => from !== to, 'A term is translated into another language.')
  .refine(
    ({ preferred, forbidden }) => preferred.length + forbidden.length > 0,
    'Say how it is translated, or how it is not.',
  )
  .refine(
    ({ preferred, forbidden }) => !preferred.some((one) => forbidden.some((other) => sameWords(one, other))),
    'One translation cannot be both used and not used.',
  )
export type NewTerm = z.infer<typeof newTermSchema>

export const termSchema = fields.extend({ id: z.string() })
export type Term = z.infer<typeof termSchema>

const sameWords = (one: string, other: string) => termKey(one) === termKey(other)

/** Terms of a pair of languages that have the same name are one. */
export const termName = ({ from, to, term }: Pick<Term, 'from' | 'to' | 'term'>): string =>
  `${from} ${to} ${termKey(term)}`

/** Texts that differ in case and spaces alone are one. */
export const termKey = (term: string): string =>
  term.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
