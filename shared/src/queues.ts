import * as z from 'zod'

/** What waits for somebody and stands in no row of the list: ids of editions, with what there is to know. */
export const queuesSchema = z.object({
  /** Returned to them by an editor: when, by whom, and what is to be done. */
  returned: z.array(z.object({ edition: z.string(), at: z.string(), by: z.string(), note: z.string() })),
  /** With so many queries that wait for their answer. */
  queries: z.array(z.object({ edition: z.string(), count: z.int() })),
})
export type Queues = z.infer<typeof queuesSchema>
