import * as z from 'zod'
import { contributorSchema } from './credit.ts'

/** Whom a name of a line is: somebody of that very name, or, where it is `null`, perhaps one of these. */
export const nameMatchSchema = z.object({
  name: z.string(),
  known: contributorSchema.nullable(),
  like: z.array(contributorSchema),
})
export type NameMatch = z.infer<typeof nameMatchSchema>
