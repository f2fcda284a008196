import * as z from 'zod'
import { instant } from '../instant.ts'
import { personSchema } from '../people.ts'

/** Why a version was made: an act of the desk, somebody's wish, the clock, or what was about to be overwritten. */
export const VERSION_REASONS = [
  'filed',
  'cleared',
  'forced',
  'named',
  'checkpoint',
  'before-restore',
] as const

/** An immutable copy of an edition at a moment, without its text. */
export const versionSchema = z.object({
  id: z.string(),
  number: z.int(),
  reason: z.enum(VERSION_REASONS),
  /** Null for the clock. */
  madeBy: personSchema.nullable(),
  madeAt: instant,
  /** SHA-256, in hex, over the canonical JSON of the publishable copy. */
  hash: z.string(),
  words: z.int(),
  /** Its name, or the note to the desk that it was filed with. */
  note: z.string(),
  /** How much readers would see otherwise than in the one before, in words; null where nobody counted. */
  changed: z.object({ added: z.int(), removed: z.int() }).nullable(),
  /** Who wrote since the one before. */
  writers: z.array(personSchema),
})
export type Version = z.infer<typeof versionSchema>

/** One that somebody made by an act of the desk. */
export const actedVersionSchema = versionSchema.extend({
  reason: z.enum(['filed', 'cleared', 'forced']),
  madeBy: personSchema,
})
export type ActedVersion = z.infer<typeof actedVersionSchema>

const LONGEST_NAME = 120

/** A name; or, before one of its versions is restored, which. */
export const newVersionSchema = z.union([
  z.object({ name: z.string().trim().min(1).max(LONGEST_NAME) }).strict(),
  z.object({ restoring: z.string() }).strict(),
])
export type NewVersion = z.infer<typeof newVersionSchema>

const ACTED = new Set<Version['reason']>(actedVersionSchema.shape.reason.options)

export const isActed = (version: Version): version is ActedVersion =>
  ACTED.has(version.reason) && version.madeBy !== null
