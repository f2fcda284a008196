import * as z from 'zod'
import { areLongEnough, SHORTEST_WORDS } from './word-cutter.ts'

export const redactSchema = z.object({
  words: z
    .string()
    .trim()
    .max(5000, 'That is more than a passage.')
    .refine(areLongEnough, `Say at least ${SHORTEST_WORDS} letters in each line.`),
  /** Why, for the record: without the words. */
  reason: z.string().trim().min(1, 'Say why, without the words.').max(500),
})

export const redactedSchema = z.object({
  /** In how many places of the copy they stood. */
  places: z.int(),
  /** In how many versions. */
  versions: z.int(),
  /** In how many comments, notes of work and things remembered. */
  elsewhere: z.int(),
})
export type Redacted = z.infer<typeof redactedSchema>

/** Stories that words were removed from, by their ids: what a browser kept of them before may still have them. */
export const redactedStoriesSchema = z.record(
  z.string(),
  z.object({
    /** How often. */
    times: z.int(),
    /** Of all its editions, the life that their rooms are in: copies of an earlier one are not opened any more. */
    epochs: z.record(z.string(), z.int()),
  }),
)
export type RedactedStories = z.infer<typeof redactedStoriesSchema>
