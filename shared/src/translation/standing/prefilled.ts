import * as z from 'zod'

/** What came of having a machine translate the empty blocks of a localization. */
export const prefilledSchema = z.object({
  /** How many blocks have words now that a machine made. */
  filled: z.int(),
  /** Why none, in a sentence; null when the machine answered. */
  why: z.string().nullable(),
})
export type Prefilled = z.infer<typeof prefilledSchema>
