import * as z from 'zod'
import { instant } from '../instant.ts'
import { personSchema } from '../people.ts'
import { conditionSchema } from '../review/condition.ts'
import { APPROVERS, ASKED_DUTIES, deskPolicySchema } from '../review/desk-policy.ts'

/** A passage that legal or standards is asked about, as somebody sees it who may read the question. */
const flagSchema = z.object({
  /** Its thread holds the question and what was said. */
  thread: z.string(),
  duty: z.enum(ASKED_DUTIES),
  by: personSchema,
  at: instant,
  /** Null while nobody has answered. */
  answer: z.object({ is: z.enum(['cleared', 'not-cleared']), by: personSchema, at: instant }).nullable(),
  /** Whoever asks may answer it now. */
  mine: z.boolean(),
  /** What their answer names, so that it is not taken for other words; null where the question is bound to none. */
  reads: z.string().nullable(),
})

/** What of an edition's page says how it stands between its writers and its readers. */
export const reviewStandingSchema = z.object({
  /** What is missing of the copy as it stands, in the way or as advice. */
  conditions: z.array(conditionSchema),
  /** It does not go out meanwhile; null also for one whose end has passed. */
  hold: z.object({ reason: z.string(), by: personSchema, at: instant, until: instant.nullable() }).nullable(),
  /** What was cleared last was forced, and nobody has cleared any copy since. */
  notReviewed: z.object({ by: personSchema, at: instant, reason: z.string() }).nullable(),
  /** Who has cleared exactly the copy as it stands, oldest first. */
  clearings: z.array(
    z.object({ by: personSchema, at: instant, as: z.enum([...APPROVERS, ...ASKED_DUTIES]) }),
  ),
  /** Those of them whose clearing counts at the desk, each once. */
  clearedBy: z.array(personSchema),
  /** How many of those the desk asks for. */
  approvals: z.int(),
  /** What the desk asks of whoever clears it. */
  checklist: deskPolicySchema.shape.checklist,
  /** To whom it was filed; null for the desk. */
  filedTo: personSchema.nullable(),
  /** What whoever filed said last of what was changed since; `ofThis`: of the copy as it stands. */
  readBack: z
    .object({
      by: personSchema,
      at: instant,
      answer: z.enum(['ok', 'problem']),
      words: z.string(),
      ofThis: z.boolean(),
    })
    .nullable(),
  /** Whoever asks is asked to read it back as it stands. */
  asksReadBack: z.boolean(),
  flags: z.array(flagSchema),
  /** Duties of whoever asks that look at every copy of the desk, each with the version that it has not cleared yet. */
  dutiesAsked: z.array(z.object({ duty: z.enum(ASKED_DUTIES), version: z.int(), hash: z.string() })),
})
export type ReviewStanding = z.infer<typeof reviewStandingSchema>
