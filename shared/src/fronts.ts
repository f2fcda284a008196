import * as z from 'zod'
import { verdictSchema } from './access/verdict-schema.ts'
import { instant } from './instant.ts'
import { languageSchema } from './languages.ts'
import { personSchema } from './people.ts'
import { publicationKindSchema } from './publication/kinds.ts'

/** An edition as its front shows it. */
export const frontEntrySchema = z.object({
  edition: z.string(),
  headline: z.string(),
  standfirst: z.string(),
  kind: publicationKindSchema,
  update: z.int().nullable(),
  publishedAt: instant,
  /** Where readers find it. */
  address: z.string(),
  /** Who placed it, and when; null for one that stands where it came. */
  placed: z.object({ by: personSchema.nullable(), at: instant }).nullable(),
})
export type FrontEntry = z.infer<typeof frontEntrySchema>

export const frontSchema = z.object({
  language: languageSchema,
  address: z.string(),
  /** In the order that editors gave them. */
  placed: z.array(frontEntrySchema),
  /** All others, newest first, as many as the front shows. */
  latest: z.array(frontEntrySchema),
  may: verdictSchema,
})
export type Front = z.infer<typeof frontSchema>

/** Behind which of those that are placed it is to stand; null: first. */
export const newPlaceSchema = z.object({
  edition: z.string().max(64),
  after: z.string().max(64).nullable(),
})
export type NewPlace = z.infer<typeof newPlaceSchema>
