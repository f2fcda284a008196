import * as z from 'zod'

export const decisionSchema = z.enum(['accept', 'reject'])
export type Decision = z.infer<typeof decisionSchema>

/** A line of what a suggestion would do, as it stood when it was decided. */
export const suggestedWordsSchema = z.object({
  does: z.enum(['insert', 'delete', 'begin', 'join', 'set-kind', 'set-mark']),
  words: z.string(),
})
export type SuggestedWords = z.infer<typeof suggestedWordsSchema>

/** What was decided about a suggestion: by whom, when. */
export const decidedSchema = z.object({
  /** The group that was suggested in one go. */
  group: z.string(),
  decision: decisionSchema,
  person: z.string(),
  at: z.string(),
  /** Who suggested it. */
  by: z.string(),
  words: z.array(suggestedWordsSchema),
  /** When the decision was taken back, and by whom; null while it stands. */
  undone: z.object({ person: z.string(), at: z.string() }).nullable(),
})
export type Decided = z.infer<typeof decidedSchema>

/** More than a story holds. */
const MOST_GROUPS = 5000

const name = z.string().min(1).max(64)
const count = z.int().nonnegative()

/** What was seen of a group, by its parts: the ids of the characters that each is about, or the kind of a block. */
export const seenSchema = z.record(
  name,
  z.union([z.array(z.tuple([count, count, count.positive()])), z.string().max(40)]),
)

export const decideSchema = z.object({
  decision: decisionSchema,
  groups: z.array(name).min(1).max(MOST_GROUPS),
  /** By group: what came since stays open. A group of which nothing is said is decided as it stands. */
  seen: z.record(name, seenSchema).optional(),
})

export type DecideRequest = z.infer<typeof decideSchema>

export const undoDecideSchema = decideSchema.pick({ groups: true }).extend({
  /** Also all that was decided together with these. */
  together: z.boolean().optional(),
  /** When that was decided: what was decided about them since is not taken back in its stead. */
  at: z.string().optional(),
})

export const decideAnswerSchema = z.object({
  /** Decided by this request. */
  decided: z.array(z.string()),
  /** Somebody was quicker: what they decided counts. */
  earlier: z.array(decidedSchema),
  /** Nothing of these is suggested any more: withdrawn, or their words are gone. */
  gone: z.array(z.string()),
})
export type DecideAnswer = z.infer<typeof decideAnswerSchema>
