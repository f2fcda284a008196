import * as z from 'zod'
import { languageSchema } from '../languages.ts'
import { personSchema } from '../people.ts'

/** Why somebody is told of something. */
export const NOTICE_KINDS = [
  'mention',
  'reply',
  'assigned',
  'query',
  'answer',
  'decision',
  'filed',
  'read-back',
  'flag',
  'unclaimed',
  'alert',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** What was decided, or what somebody is assigned to do. */
export const noticeOutcomeSchema = z.enum([
  'returned',
  'cleared',
  'not-cleared',
  'forced',
  'held',
  'lifted',
  'spiked',
  'revived',
  'ok',
  'problem',
  'published',
  'stopped',
  'killed',
  'taken',
  'accepted',
  'rejected',
  'writer',
  'translator',
  'editor',
])
export type NoticeOutcome = z.infer<typeof noticeOutcomeSchema>

/** What somebody is told, with what is needed to say it in words, as they may read it now. */
export const noticeSchema = z.object({
  id: z.string(),
  kind: z.enum(NOTICE_KINDS),
  outcome: noticeOutcomeSchema.nullable(),
  story: z.object({ id: z.string(), slug: z.string() }),
  /** Null where a story has no copy yet. */
  edition: z.object({ id: z.string(), language: languageSchema, headline: z.string() }).nullable(),
  thread: z.string().nullable(),
  suggestion: z.string().nullable(),
  /** A line of what was said; empty where there is none. */
  words: z.string(),
  by: personSchema.pick({ id: true, name: true, color: true }),
  at: z.string(),
  read: z.boolean(),
})
export type Notice = z.infer<typeof noticeSchema>

export const inboxSchema = z.object({
  /** Newest first. */
  notices: z.array(noticeSchema),
  /** How many are unread, of all. */
  unread: z.int(),
  /** Whether there are older ones. */
  more: z.boolean(),
})
export type Inbox = z.infer<typeof inboxSchema>
