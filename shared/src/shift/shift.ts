import * as z from 'zod'
import { verdictSchema } from '../access/verdict-schema.ts'
import { instant } from '../instant.ts'
import { languageSchema } from '../languages.ts'
import { deskSchema, personSchema } from '../people.ts'
import { CREW_PARTS } from './crew.ts'

const memberSchema = z.object({
  person: z.string(),
  part: z.enum(CREW_PARTS),
  /** What a translator translates into on this shift. */
  language: languageSchema.nullable().default(null),
})

/** Who is to be on, whole: what is not in it is not on any more. */
export const crewSchema = z.object({
  slot: z.string(),
  crew: z.array(memberSchema).max(200),
  /** The shift as one saw it when one decided, or null when nobody was on. */
  seen: z.object({ shift: z.string(), revision: z.int() }).nullable(),
})
export type Crew = z.infer<typeof crewSchema>

const shiftSchema = z.object({
  id: z.string(),
  /** Counts the changes of who is on. */
  revision: z.int(),
  slot: personSchema,
  /** Why the slot cannot be it any more, or null. */
  slotGone: z.string().nullable(),
  crew: z.array(
    memberSchema.extend({
      language: languageSchema.nullable(),
      person: personSchema,
      /** Why they cannot be what they were set as, or null. */
      gone: z.string().nullable(),
    }),
  ),
  startedAt: instant,
  endedAt: instant.nullable(),
  /** When the slot wrote the note for the next one, and what it says. */
  handedOver: z.object({ at: instant, note: z.string() }).nullable(),
})
export type Shift = z.infer<typeof shiftSchema>

/** An edition that would pass from the crew that goes to the slot that comes. */
const passingSchema = z.object({
  edition: z.string(),
  language: languageSchema,
  slug: z.string(),
  headline: z.string(),
  claimedBy: personSchema,
})
export type Passing = z.infer<typeof passingSchema>

const waitingSchema = z.object({
  shift: shiftSchema,
  acknowledge: verdictSchema,
  /** To whoever reads this, if they acknowledge it. Only what they may see. */
  passing: z.array(passingSchema),
})
export type WaitingShift = z.infer<typeof waitingSchema>

export const deskShiftSchema = z.object({
  desk: deskSchema,
  on: shiftSchema.nullable(),
  /** Handed over, and nobody has acknowledged it: newest first. */
  waiting: z.array(waitingSchema),
  /** Ids of those who belong to the desk. */
  people: z.array(z.string()),
  may: z.object({ run: verdictSchema, handOver: verdictSchema, writeLog: verdictSchema }),
})
export type DeskShift = z.infer<typeof deskShiftSchema>
