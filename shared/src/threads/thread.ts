import * as z from 'zod'
import { BLOCK_ID, FIELDS } from '../copy/index.ts'
import { LONGEST_QUOTE } from './quote-of.ts'

/** Longer is an article of its own. */
export const LONGEST_COMMENT = 5000
/** Characters of one stretch, and parts that it may be in: more than a long story has. */
const MOST_CHARACTERS = 100_000
const MOST_RANGES = 2000

/** Made by whoever writes it, so that what is sent twice is taken once. */
export const threadId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)
const personId = z.string().min(1).max(64)
const moment = z.iso.datetime()
const count = z.int().nonnegative().max(Number.MAX_SAFE_INTEGER)

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/

/** What somebody says: lines of whole characters, of which all can be seen. */
export const wordsSchema = z
  .string()
  .trim()
  .min(1, 'Write a few words first.')
  .max(LONGEST_COMMENT, `A comment has at most ${LONGEST_COMMENT.toLocaleString('en')} characters.`)
  .refine((words) => words.isWellFormed() && !UNSEEN.test(words), 'It has characters that cannot be shown.')

const quoteSchema = z.string().max(LONGEST_QUOTE)

/** Whether a thread can stand on so much. */
export const isStandable = (ranges: readonly (readonly [number, number, number])[]): boolean =>
  ranges.length <= MOST_RANGES && ranges.reduce((sum, [, , length]) => sum + length, 0) <= MOST_CHARACTERS

/** The ids of the characters that a thread was put on. */
export const rangesSchema = z
  .array(z.tuple([count, count, z.int().positive().max(MOST_CHARACTERS)]))
  .max(MOST_RANGES)
  .refine(isStandable, 'That is too much copy for one comment.')

const blockId = z.string().regex(BLOCK_ID)

/** What a thread is about. The quote is what stood there when it began. */
export const subjectSchema = z.discriminatedUnion('on', [
  z.object({
    on: z.literal('stretch'),
    field: z.enum(FIELDS),
    block: blockId.nullable(),
    quote: quoteSchema,
    ranges: rangesSchema.min(1),
  }),
  z.object({ on: z.literal('block'), block: blockId, quote: quoteSchema, ranges: rangesSchema }),
  z.object({ on: z.literal('field'), field: z.enum(FIELDS) }),
  z.object({ on: z.literal('edition') }),
  /** What was suggested in one go. */
  z.object({ on: z.literal('suggestion'), group: blockId }),
])
export type Subject = z.infer<typeof subjectSchema>

/** A localization from whose block an original is asked. */
export const askedFromSchema = z.object({
  edition: personId,
  /** Also that of its headline, or its standfirst. */
  block: z.string().regex(/^~?[A-Za-z0-9_-]{1,64}$/),
  words: quoteSchema,
})

const commentSchema = z.object({
  id: threadId,
  /** Id of a person. */
  by: personId,
  at: moment,
  /** Null for what its writer has removed. */
  words: z.string().nullable(),
  mentions: z.array(personId),
  editedAt: moment.nullable(),
})
export type Comment = z.infer<typeof commentSchema>

/** Talk about a place in the copy, or about all of it. Its first comment has its id. */
export const threadSchema = z.object({
  id: threadId,
  subject: subjectSchema,
  begunBy: personId,
  begunAt: moment,
  /** It waits for an answer: of one person, or of the desk. Null for a comment. */
  query: z.object({ of: personId.nullable(), answeredAt: moment.nullable() }).nullable(),
  /** Whose task it is, and until when. */
  task: z.object({ person: personId, due: moment.nullable() }).nullable(),
  /** The only people for whom it exists; null for everybody who may see the story. */
  readers: z.array(personId).nullable(),
  resolved: z.object({ by: personId, at: moment }).nullable(),
  askedFrom: askedFromSchema.nullable(),
  comments: z.array(commentSchema).min(1),
})
export type Thread = z.infer<typeof threadSchema>

export const threadsSchema = z.object({ threads: z.array(threadSchema) })

/** A query that nobody has answered. */
export const waitsForAnswer = ({ query, resolved }: Pick<Thread, 'query' | 'resolved'>): boolean =>
  query !== null && query.answeredAt === null && resolved === null

/** Whether what somebody says now is the answer: who was asked says it, or for the desk whoever writes the edition. */
export const isAnswerBy = (
  thread: Pick<Thread, 'query' | 'resolved' | 'begunBy'>,
  person: string,
  mayWrite: boolean,
): boolean => {
  if (!waitsForAnswer(thread) || thread.begunBy === person) return false
  const of = thread.query?.of ?? null
  return of === null ? mayWrite : of === person
}

export const mayRead = ({ readers }: Pick<Thread, 'readers'>, person: string): boolean =>
  readers === null || readers.includes(person)

/** Who says that a thread is done: whoever began it, whose task it is, and those who may write the edition. */
export const mayResolve = (
  { begunBy, task }: Pick<Thread, 'begunBy' | 'task'>,
  person: string,
  mayWrite: boolean,
): boolean => mayWrite || begunBy === person || task?.person === person

/** Open ones that this person should do something about: a task, a question to them, or one to the desk they write for. */
export function waitsFor(thread: Thread, person: string, mayWrite: boolean): boolean {
  if (thread.resolved) return false
  if (thread.task?.person === person) return true
  if (isAnswerBy(thread, person, mayWrite)) return true
  const last = thread.comments.at(-1)
  return last !== undefined && last.by !== person && last.mentions.includes(person)
}
