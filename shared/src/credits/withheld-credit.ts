import * as z from 'zod'
import { creditRoleSchema } from './credit.ts'

/** Somebody who worked on an edition and must not be named: counted, never printed, in no document. */
export const withheldCreditSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: creditRoleSchema,
})
export type WithheldCredit = z.infer<typeof withheldCreditSchema>

/** `credits` is null for those who may know only how many there are. */
export const withheldSchema = z.object({
  count: z.int(),
  credits: z.array(withheldCreditSchema).nullable(),
})
export type Withheld = z.infer<typeof withheldSchema>
