import * as z from 'zod'
import { creditRoleSchema } from '../credits/credit.ts'

/** A name of a wire that may be somebody in the directory: credited once a person has said who it is. */
export const doubtfulNameSchema = z.object({
  name: z.string(),
  kind: z.enum(['person', 'agency']),
  /** Id of the contributor whom somebody said that it is, while they are being credited. */
  meant: z.string().optional(),
  credits: z.array(
    z.object({ role: creditRoleSchema, place: z.string(), byline: z.boolean(), uncertain: z.boolean() }),
  ),
})
export type DoubtfulName = z.infer<typeof doubtfulNameSchema>

/** What an import could not place, kept until somebody has dealt with it. */
export const leftoverSchema = z.object({
  unplaced: z.array(z.string()),
  bio: z.string(),
  // Imports from before names were asked about have none.
  doubtful: z.array(doubtfulNameSchema).default([]),
})
export type Leftover = z.infer<typeof leftoverSchema>

/** Whom a name of a wire means: a contributor's id, or null for somebody new. */
export const namedSchema = z.object({
  name: z.string().min(1).max(1000),
  contributor: z.string().max(64).nullable(),
})
export type Named = z.infer<typeof namedSchema>
