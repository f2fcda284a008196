import * as z from 'zod'
import { creditRoleSchema } from './credit.ts'

/** Somebody who worked on an edition and may have earned a credit there. A person decides. */
export const suggestionSchema = z.object({
  person: z.string(),
  name: z.string(),
  /** Id of the contributor that they are credited as; null while nobody has linked one. */
  contributor: z.string().nullable(),
  role: creditRoleSchema,
  /** Whoever has one of these is credited for it already. */
  earns: z.array(creditRoleSchema),
  /** What they did, in words that follow their name: "wrote 34 % of the body". */
  evidence: z.array(z.object({ kind: z.string(), words: z.string() })),
})
export type Suggestion = z.infer<typeof suggestionSchema>
