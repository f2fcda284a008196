import * as z from 'zod'
import { FIELDS } from '../copy/schema.ts'
import { draftsSchema } from './drafts.ts'

/** Client, clock, length: characters and markers with consecutive ids. */
export const idRangeSchema = z.tuple([z.int().min(0), z.int().min(0), z.int().min(1)])

/** Words that one person wrote in one minute. */
const authoredSpanSchema = z.object({
  field: z.enum(FIELDS),
  /** Id of the block that they stand in; null before the first. */
  block: z.string().nullable(),
  /** Where in the field's shared text, in which each block's marker counts as one character. */
  from: z.number(),
  to: z.number(),
  text: z.string(),
  /** Id of the person who wrote them first. */
  person: z.string().nullable(),
  /** ISO 8601, to the minute; null where nobody noted it, or where a story's drafts are no longer shown. */
  at: z.string().nullable(),
  /** Their characters as they stand, in order. */
  ids: z.array(idRangeSchema),
})
export type AuthoredSpan = z.infer<typeof authoredSpanSchema>

/** How much of what stands there is somebody's. */
const shareSchema = z.object({
  person: z.string(),
  words: z.int(),
  percent: z.int(),
  /** How many of the words the story began with: brought by them, whoever wrote them. */
  brought: z.int(),
})
export type Share = z.infer<typeof shareSchema>

export const authorshipSchema = z.object({
  spans: z.array(authoredSpanSchema),
  /** Whose what is typed next under these ids of Yjs is. */
  clients: z.array(z.tuple([z.number(), z.string()])),
  /** Everybody's for an editor of the story, one's own for anybody else. */
  shares: z.array(shareSchema),
  drafts: draftsSchema,
})
export type Authorship = z.infer<typeof authorshipSchema>
