import * as z from 'zod'
import { CREDIT_ROLES } from '../credit-roles.ts'
import type { HouseStyle } from './house-style.ts'

const sign = z.string().max(20)
const sentence = z.string().max(500)
const form = z.string().max(120)
const withSlot = form.refine((text) => text.split('{}').length === 2, {
  error: 'Write {} once, where the names stand.',
})
const roles = z.array(z.enum(CREDIT_ROLES)).readonly()
const labelForms = z.object({
  one: form,
  many: form.optional(),
  feminine: form.optional(),
  masculine: form.optional(),
  behindTranslation: form.optional(),
})

/** What an administrator may make of a house style: the parts are words and signs, never code. */
export const houseStyleSchema = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  name: z.string().trim().min(1).max(80),
  brackets: z.tuple([sign, sign]).readonly(),
  between: sign.min(1),
  beforeTranslation: sign.optional(),
  end: sign,
  capitals: z.enum(['line', 'clauses', 'none']),
  order: roles.optional(),
  follows: roles.optional(),
  repeatsByline: z.boolean(),
  labels: z.partialRecord(z.enum(CREDIT_ROLES), z.union([form.min(1), labelForms])).optional(),
  join: z.object({ comma: sign.min(1), and: sign.min(1) }),
  places: z.enum(['behind', 'brackets', 'before']),
  standing: z
    .object({
      column: form,
      analysis: form,
      opinions: sentence,
      // Without it an answer would not be seen, and so would block clearing like none.
      noHoldings: sentence.min(1),
    })
    .partial()
    .optional(),
  byline: z.object({ form: withSlot, affiliation: withSlot, place: withSlot }),
  dateline: z.object({
    form: form.refine((text) => text.includes('{place}'), { error: 'Write {place} where the place stands.' }),
    capitals: z.boolean(),
    date: form,
  }),
}) satisfies z.ZodType<HouseStyle>
