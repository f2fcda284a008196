import * as z from 'zod'

export const answeredActsSchema = z.object({
  /** Ids of the acts that are on record now, also of those that were before. */
  taken: z.array(z.string()),
  /** Those that no longer fit what stands there, and why. */
  refused: z.array(z.object({ id: z.string(), why: z.string() })),
})
export type AnsweredActs = z.infer<typeof answeredActsSchema>
