import * as z from 'zod'
import { verdictSchema } from '../access/verdict-schema.ts'
import { instant } from '../instant.ts'
import { languageSchema } from '../languages.ts'
import { personSchema } from '../people.ts'
import { reasonSchema } from '../reason.ts'
import { stateSchema } from '../review/states.ts'
import {
  FIRST_KINDS,
  type PublicationKind,
  publicationKindSchema,
  type ReleaseKind,
  releaseKindSchema,
} from './kinds.ts'
import { wallTimeSchema } from './wall-time.ts'

/** Words to clients, outside the copy. */
const advisory = z.string().trim().max(2000)

/** Readers may not have it before; open-ended: not before somebody lifts it. */
const newEmbargoSchema = z.union([wallTimeSchema, z.object({ open: z.literal(true) }).strict()])

const newTimesSchema = z.object({
  /** Our own schedule; null: as soon as it may. */
  notBefore: wallTimeSchema.nullable().default(null),
  embargo: newEmbargoSchema.nullable().default(null),
})

/** What an editor orders. */
export const newReleaseSchema = newTimesSchema.extend({
  kind: releaseKindSchema,
  /** Each with the hash of the cleared copy that the editor has before them; null: it is not cleared yet (jointly only). */
  editions: z
    .array(z.object({ edition: z.string().max(64), hash: z.string().max(64).nullable() }))
    .min(1)
    .max(50),
  /** Whole or not at all. */
  joint: z.boolean().default(false),
  /** Whatever is cleared last when the time comes; otherwise the copy that is cleared now. */
  newest: z.boolean().default(false),
  advisory: advisory.default(''),
})
export type NewRelease = z.input<typeof newReleaseSchema>

export const moveReleaseSchema = newTimesSchema
export type NewTimes = z.infer<typeof newTimesSchema>

/** Waiting; gone out; taken back by somebody; or not to go out any more, for a reason. */
export const RELEASE_STATES = ['waiting', 'done', 'cancelled', 'stopped'] as const
export type ReleaseState = (typeof RELEASE_STATES)[number]

export const embargoSchema = z.object({
  /** Null: until it is lifted. */
  until: instant.nullable(),
  /** Where it was said; null for one without end. */
  zone: z.string().nullable(),
})
export type Embargo = z.infer<typeof embargoSchema>

const moment = z.object({ at: instant, zone: z.string() })

const releasedEditionSchema = z.object({
  edition: z.string(),
  language: languageSchema,
  headline: z.string(),
  /** Number and hash of the version that goes out; null while none is cleared. */
  version: z.object({ id: z.string(), number: z.int(), hash: z.string() }).nullable(),
  /** It was published by this release. */
  out: z.boolean(),
  /** What keeps it, in words; null when nothing does but the time. */
  waitsFor: z.string().nullable(),
})

export const releaseSchema = z.object({
  id: z.string(),
  story: z.string(),
  kind: releaseKindSchema,
  joint: z.boolean(),
  newest: z.boolean(),
  notBefore: moment.nullable(),
  embargo: embargoSchema.nullable(),
  advisory: z.string(),
  state: z.enum(RELEASE_STATES),
  /** Why it was taken back or stopped. */
  why: z.string(),
  by: personSchema.nullable(),
  at: instant,
  editions: z.array(releasedEditionSchema),
})
export type Release = z.infer<typeof releaseSchema>

/** What went out: one row for each edition and time, which never changes. */
export const publicationSchema = z.object({
  id: z.string(),
  edition: z.string(),
  /** Counted in its edition from 1. */
  number: z.int(),
  kind: publicationKindSchema,
  /** The n of UPDATE n; null for what is none. */
  update: z.int().nullable(),
  version: z.string(),
  hash: z.string(),
  publishedAt: instant,
  advisory: z.string(),
  /** Null for a kill. */
  release: z.string().nullable(),
  by: z.string().nullable(),
})
export type Publication = z.infer<typeof publicationSchema>

/** What clients are asked to do with what was withdrawn, and whether something takes its place. */
export const newKillSchema = z.object({
  reason: reasonSchema,
  instruction: z.string().trim().min(1, 'Say what is to be done with it.').max(2000),
  substitute: z.boolean(),
})
export type NewKill = z.infer<typeof newKillSchema>

export const killSchema = newKillSchema.extend({
  by: personSchema.nullable(),
  at: instant,
  /** The desks that were asked whether they have seen it. */
  desks: z.array(
    z.object({ desk: z.string(), name: z.string(), by: personSchema.nullable(), at: instant.nullable() }),
  ),
})
export type Kill = z.infer<typeof killSchema>

/** A kill that a desk has not said it has seen. */
export const waitingKillSchema = z.object({
  story: z.string(),
  slug: z.string(),
  /** Where its page is. */
  edition: z.string().nullable(),
  desk: z.string(),
  /** The desk's. */
  name: z.string(),
  reason: z.string(),
  instruction: z.string(),
  by: personSchema.nullable(),
  at: instant,
})
export type WaitingKill = z.infer<typeof waitingKillSchema>

/** One language of a story, as it stands for going out. */
export const readyEditionSchema = z.object({
  edition: z.string(),
  language: languageSchema,
  headline: z.string(),
  state: stateSchema,
  cleared: z
    .object({
      id: z.string(),
      number: z.int(),
      hash: z.string(),
      by: z.string(),
      at: instant,
      headline: z.string(),
    })
    .nullable(),
  /** The copy was changed since it was cleared. */
  changed: z.boolean(),
  /** All that it went out as, newest first. */
  outAs: z.array(publicationKindSchema),
  /** What is out of it. */
  published: publicationSchema.omit({ by: true }).nullable(),
  address: z.string().nullable(),
  /** What keeps it from going out now, in words; null when nothing does. */
  waitsFor: z.string().nullable(),
  /** It waits only for somebody to say that it may go as it is, behind its original. */
  behind: z.boolean(),
  may: verdictSchema,
})
export type ReadyEdition = z.infer<typeof readyEditionSchema>

/** Everything that the panel of releases shows of a story. */
export const releasesPageSchema = z.object({
  /** The newsroom's own. */
  zone: z.string(),
  /** The server's clock, which is the one that counts. */
  now: instant,
  editions: z.array(readyEditionSchema),
  /** Newest first. */
  releases: z.array(releaseSchema),
  /**
   * What stands on the story, in all its languages, also when what was ordered under it did not go out; null for none.
   */
  embargo: embargoSchema.extend({ mayLift: verdictSchema }).nullable(),
  kill: killSchema.nullable(),
  /** So many alerts of it are out, each counted once in however many languages. */
  alertsOut: z.int(),
  mayKill: verdictSchema,
})
export type ReleasesPage = z.infer<typeof releasesPageSchema>

/**
 * What kinds may go out of an edition now, the likeliest first. Alert, urgent, story, updates: what is mended on the way
 * is mended where it stands, and the story still comes after it.
 * @param outAs all that it went out as.
 */
export function kindsFor(outAs: readonly PublicationKind[]): readonly ReleaseKind[] {
  if (outAs.length === 0) return FIRST_KINDS
  const after: readonly ReleaseKind[] = ['update', 'correction', 'refile', 'alert']
  if (outAs.includes('story') || outAs.includes('update')) return after
  // The full text after the first short one is the story, and no update: it has no number.
  if (outAs.includes('urgent')) return ['story', ...after]
  // An alert may be followed by another, then by the first short text, and then by the story.
  if (outAs.includes('alert')) return ['story', 'urgent', 'alert', 'correction']
  return after
}
