import * as z from 'zod'

/** The wire of a `Verdict`: whether somebody may, or why not, in a sentence. */
export const verdictSchema = z.object({ allowed: z.boolean(), why: z.string() })
