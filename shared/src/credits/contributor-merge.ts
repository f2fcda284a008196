import * as z from 'zod'

/** Two contributors who turned out to be one. It can be undone. */
export const contributorMergeSchema = z.object({
  id: z.string(),
  merged: z.object({ id: z.string(), name: z.string() }),
  kept: z.object({ id: z.string(), name: z.string() }),
  at: z.string(),
})
export type ContributorMerge = z.infer<typeof contributorMergeSchema>
