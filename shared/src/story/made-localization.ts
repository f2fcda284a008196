import * as z from 'zod'
import { editionRowSchema } from './story.ts'

export const madeLocalizationSchema = z.object({
  edition: editionRowSchema,
  /** Why it is not what was wanted, in a sentence; null when it is. */
  why: z.string().nullable(),
})
export type MadeLocalization = z.infer<typeof madeLocalizationSchema>
