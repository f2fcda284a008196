import * as z from 'zod'
import { instant } from '../instant.ts'
import { languageSchema } from '../languages.ts'
import { personSchema } from '../people.ts'

/** Acts that a desk's log collects: what happens to its stories, and to its shift. */
export const LOGGED_ACTS = [
  'create',
  'plan',
  'begin',
  'localize',
  'give-to-desk',
  'file',
  'claim',
  'unclaim',
  'return',
  'clear',
  'force',
  'hold',
  'unhold',
  'spike',
  'revive',
  'read-back',
  'release',
  'kill',
  'pass-claim',
  'free-claim',
  'take-shift',
  'change-crew',
  'hand-over',
  'acknowledge-shift',
  'end-shift',
] as const
export type LoggedAct = (typeof LOGGED_ACTS)[number]

const entryBase = {
  id: z.string(),
  at: instant,
  person: personSchema.nullable(),
  /** The shift that was on. */
  shift: z.string().nullable(),
}

const actEntrySchema = z.object({
  ...entryBase,
  kind: z.literal('act'),
  act: z.enum(LOGGED_ACTS),
  story: z.object({ id: z.string(), slug: z.string() }).nullable(),
  edition: z.object({ id: z.string(), language: languageSchema, headline: z.string() }).nullable(),
  /** What was said with it: the note to the desk, why it was returned, the handover note. */
  words: z.string(),
  /** Whom it concerned beside whoever did it: from whom a claim passed. */
  other: personSchema.nullable(),
})

const noteEntrySchema = z.object({
  ...entryBase,
  kind: z.literal('note'),
  note: z.string(),
  words: z.string(),
  /** What it said before, oldest first, and until when. */
  earlier: z.array(z.object({ words: z.string(), until: instant })),
  /** The reader may correct it still. */
  mayCorrect: z.boolean(),
})

const entrySchema = z.discriminatedUnion('kind', [actEntrySchema, noteEntrySchema])
export type DeskLogEntry = z.infer<typeof entrySchema>

export const deskLogPageSchema = z.object({
  /** Newest first. */
  entries: z.array(entrySchema),
  /** Says `before` of the next page; null when there is none. */
  next: z.string().nullable(),
  /** Those of the entries: whose they were, and when. */
  shifts: z.array(
    z.object({ id: z.string(), slot: personSchema, startedAt: instant, endedAt: instant.nullable() }),
  ),
})
export type DeskLogPage = z.infer<typeof deskLogPageSchema>
