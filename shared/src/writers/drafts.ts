import * as z from 'zod'

/** What the newsroom decided about the drafts of its stories. */
export const draftRuleSchema = z.object({
  /** Whether pages show who wrote what. */
  showsWriters: z.boolean(),
  /** Days after clearing for which drafts are shown; null for good. */
  draftDays: z.int().min(1).max(3650).nullable(),
})
export type DraftRule = z.infer<typeof draftRuleSchema>

/** What of an edition's drafts is shown. */
export const draftsSchema = z.object({
  /** `versions`: what was deleted between versions, and the minute of each word, are shown no more. */
  shown: z.enum(['everything', 'versions']),
  /** When they are shown no more; null while it is not cleared, or where that is never. */
  until: z.string().nullable(),
  /** While it stands, everything is shown. */
  hold: z.object({ person: z.string(), at: z.string(), reason: z.string() }).nullable(),
  /** Whether whoever asks may put the story under such a hold, and lift it. */
  mayHold: z.boolean(),
})
export type Drafts = z.infer<typeof draftsSchema>
