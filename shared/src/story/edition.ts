import * as z from 'zod'
import { verdictSchema } from '../access/verdict-schema.ts'
import { instant } from '../instant.ts'
import { languageSchema } from '../languages.ts'
import { leftoverSchema } from './leftover.ts'
import { reviewStandingSchema } from './review-standing.ts'
import { editionRowSchema, storyRowSchema } from './story.ts'
import { actedVersionSchema, versionSchema } from './version.ts'

/** Everything that the page of an edition shows beside the copy itself. */
export const editionPageSchema = z.object({
  edition: editionRowSchema,
  story: storyRowSchema,
  /** What this person may do here. `write` is the copy; `credit` its credits. */
  may: z.object({
    write: verdictSchema,
    /** To suggest changes, which somebody who writes it decides about. */
    suggest: verdictSchema,
    credit: verdictSchema,
    file: verdictSchema,
    claim: verdictSchema,
    unclaim: verdictSchema,
    return: verdictSchema,
    clear: verdictSchema,
    force: verdictSchema,
    hold: verdictSchema,
    unhold: verdictSchema,
    spike: verdictSchema,
    revive: verdictSchema,
    release: verdictSchema,
    kill: verdictSchema,
    flag: verdictSchema,
    localize: verdictSchema,
    plan: verdictSchema,
    assign: verdictSchema,
    restrict: verdictSchema,
    /** To say that one knows who the sources are. */
    attest: verdictSchema,
    redact: verdictSchema,
  }),
  /** Those that people made, newest first; the clock's are asked for apart. */
  versions: z.array(versionSchema),
  filed: actedVersionSchema.nullable(),
  cleared: actedVersionSchema.nullable(),
  ...reviewStandingSchema.shape,
  /** Hash of the publishable copy as it stands on disk now. */
  liveHash: z.string(),
  /** A machine can translate this story. */
  machine: z.boolean(),
  /** What an import could not place, a bio that it found, names that are doubtful. Kept until somebody dismisses it. */
  leftover: leftoverSchema.nullable(),
  /** When words were last removed from it for good; null for never. */
  redacted: z.object({ at: instant, by: z.string(), reason: z.string() }).nullable(),
  /** The editor's words when it was returned, while it is with its writers again. */
  returned: z.object({ at: instant, by: z.string(), note: z.string() }).nullable(),
})
export type EditionPage = z.infer<typeof editionPageSchema>

/** What a localization begins with: nothing, the words that it follows, or what a machine makes of them. */
const LOCALIZATION_BEGINNINGS = ['empty', 'copy', 'machine'] as const

export const newLocalizationSchema = z.object({
  language: languageSchema,
  /** The original, or another localization. */
  follows: z.string(),
  begins: z.enum(LOCALIZATION_BEGINNINGS).default('empty'),
  /** The desk that does it; null: its story's. */
  desk: z.string().nullable().default(null),
  /** Id of whoever is asked to translate it. */
  translator: z.string().nullable().default(null),
})
export type NewLocalization = z.input<typeof newLocalizationSchema>
