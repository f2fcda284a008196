import * as z from 'zod'
import { askedFromSchema, subjectSchema, threadId, wordsSchema } from './thread.ts'

const personId = z.string().min(1).max(64)
const people = z.array(personId).max(50)
const due = z.iso.datetime().nullable()

/** An act of somebody's on threads of one edition. Its id is of whoever acts: sent twice, it is done once. */
export const threadActSchema = z.discriminatedUnion('act', [
  /** A thread of this id, with a first comment of the same. */
  z.object({
    act: z.literal('begin'),
    id: threadId,
    subject: subjectSchema,
    words: wordsSchema,
    mentions: people.default([]),
    query: z.object({ of: personId.nullable() }).nullable().default(null),
    task: z.object({ person: personId, due }).nullable().default(null),
    readers: people.nullable().default(null),
    askedFrom: askedFromSchema.nullable().default(null),
  }),
  /** A comment of this id. */
  z.object({
    act: z.literal('reply'),
    id: threadId,
    thread: threadId,
    words: wordsSchema,
    mentions: people.default([]),
  }),
  z.object({
    act: z.literal('edit'),
    id: threadId,
    comment: threadId,
    words: wordsSchema,
    mentions: people.default([]),
  }),
  z.object({ act: z.literal('remove'), id: threadId, comment: threadId }),
  z.object({ act: z.literal('resolve'), id: threadId, thread: threadId }),
  z.object({ act: z.literal('reopen'), id: threadId, thread: threadId }),
  /** Somebody's task, until then; nobody's for null. */
  z.object({
    act: z.literal('assign'),
    id: threadId,
    thread: threadId,
    task: z.object({ person: personId, due }).nullable(),
  }),
])
export type ThreadAct = z.infer<typeof threadActSchema>
/** As it is sent, without what goes without saying. */
export type NewThreadAct = z.input<typeof threadActSchema>

export const answeredThreadActsSchema = z.object({
  taken: z.array(z.string()),
  /** With a sentence for whoever did it. */
  refused: z.array(z.object({ id: z.string(), why: z.string() })),
})
export type AnsweredThreadActs = z.infer<typeof answeredThreadActsSchema>
