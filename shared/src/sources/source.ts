import * as z from 'zod'
import { subjectSchema, threadId } from '../threads/thread.ts'

/** More than that is a crowd. */
const MOST_SOURCES = 40
/** Of one story. */
export const MOST_GROUPS = 200
/** Each of an edition is looked for in its copy whenever somebody files or clears it. */
export const MOST_MARKS = 500

const id = z.string().min(1).max(64)

/** How many the copy says they are; null where it does not. */
const claimed = z.int().min(1).max(MOST_SOURCES).nullable()
const stretchSchema = subjectSchema.options[0]

export const sourceMarkSchema = z.object({
  id: threadId,
  subject: stretchSchema,
  by: id,
  at: z.iso.datetime(),
})
export type SourceMark = z.infer<typeof sourceMarkSchema>

export const attestationSchema = z.object({
  by: id,
  at: z.iso.datetime(),
  /** They were told who the sources are, or read it in the vault. */
  how: z.enum(['told', 'vault']),
  /** In whose words it was said. */
  edition: id,
  /** What those words were; a page compares with what stands there now. */
  keys: z.array(z.string()),
  /** Whether it holds, by the copy as the server has it. */
  holds: z.boolean(),
})
export type Attestation = z.infer<typeof attestationSchema>

/** Sources that copy speaks of together, without a word of who they are. A story's editions share them. */
export const sourceGroupSchema = z.object({
  id: threadId,
  claimed,
  /** They are some of this other group. */
  someOf: threadId.nullable(),
  by: id,
  at: z.iso.datetime(),
  /** Where this edition speaks of them. */
  marks: z.array(sourceMarkSchema),
  /** How often other editions do. */
  elsewhere: z.int().nonnegative(),
  attestations: z.array(attestationSchema),
})
export type SourceGroup = z.infer<typeof sourceGroupSchema>

export const sourcesSchema = z.object({ groups: z.array(sourceGroupSchema) })

/** What those who write an edition say of its sourcing. Ids are made by whoever marks, so that what comes twice is taken once. */
export const sourceActSchema = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('mark'),
    id: threadId,
    /** One that there is, or a new one. */
    group: threadId,
    /** Of a new one. */
    claimed: claimed.optional(),
    someOf: threadId.nullable().optional(),
    subject: stretchSchema,
  }),
  z.object({ act: z.literal('unmark'), mark: threadId }),
  z.object({ act: z.literal('change'), group: threadId, claimed, someOf: threadId.nullable() }),
])
export type SourceAct = z.infer<typeof sourceActSchema>

/** An editor's word that they know who the sources are, of the words that they have in front of them. */
export const attestSchema = z.object({
  group: threadId,
  words: z.array(z.string().max(20_000)).min(1).max(200),
})
