import * as z from 'zod'

/** What an act can be done to. */
const subjectSchema = z.enum([
  'newsroom',
  'invitation',
  'person',
  'desk',
  'story',
  'edition',
  'thread',
  'contributor',
  'token',
  'record',
])
export type Subject = z.infer<typeof subjectSchema>

/** An act on record, as it is shown: who, when, what, about what, and what changed. */
export const auditRowSchema = z.object({
  at: z.string(),
  /** Null for an act of the machine's operator, at the command line. */
  person: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Name of the token that the person's program showed; null for an act at a page. */
  token: z.string().nullable(),
  act: z.string(),
  what: z.string(),
  /** Its id. */
  subject: z.string(),
  /** As it is called now, or as it was when it was removed; null where nobody knows. */
  name: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
})
export type AuditRow = z.infer<typeof auditRowSchema>
