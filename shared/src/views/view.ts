import * as z from 'zod'
import { PLACES, QUEUES } from './places.ts'

const LONGEST_NAME = 60
const LONGEST_WORDS = 200

/** What a list is narrowed to, and how it is laid out. What is absent narrows nothing. */
export const filtersSchema = z
  .object({
    /** Id of a desk. */
    desk: z.string().min(1).max(64),
    /** Words of slug, headline, budget line or people. */
    words: z.string().min(1).max(LONGEST_WORDS),
    /** Where stories stand: any of these. */
    state: z.array(z.enum(PLACES)).min(1).max(PLACES.length),
    queue: z.enum(QUEUES),
    layout: z.literal('board'),
  })
  .partial()
  .strict()
export type Filters = z.infer<typeof filtersSchema>

const nameSchema = z
  .string()
  .trim()
  .min(1, 'Give the view a name.')
  .max(LONGEST_NAME, `A name has at most ${LONGEST_NAME} letters.`)

export const newViewSchema = z.object({
  name: nameSchema,
  filters: filtersSchema,
  /** Id of the desk that has it; null for one's own. */
  desk: z.string().max(64).nullable().default(null),
})
export type NewView = z.input<typeof newViewSchema>

export const viewChangeSchema = z.object({ name: nameSchema, filters: filtersSchema }).partial()
export type ViewChange = z.infer<typeof viewChangeSchema>

/** Filters of the list under a name: one's own, or a desk's. */
export const viewSchema = z.object({
  id: z.string(),
  name: z.string(),
  filters: filtersSchema,
  desk: z.string().nullable(),
})
export type View = z.infer<typeof viewSchema>
