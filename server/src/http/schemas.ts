import { KINDS, type PublishableCopy } from '@copydesk/shared/copy'
import { creditRoleSchema } from '@copydesk/shared/credits'
import type { WireReading } from '@copydesk/shared/formats'
import { languageSchema } from '@copydesk/shared/languages'
import { PASSWORD_LENGTH } from '@copydesk/shared/people'
import { REFUSALS, type RefusalCode } from '@copydesk/shared/refusal'
import { z } from '@hono/zod-openapi'
import type { ZodType } from 'zod'

const codes = Object.keys(REFUSALS) as [RefusalCode, ...RefusalCode[]]

const refusalSchema = z
  .object({ error: z.object({ code: z.enum([...codes, 'failed']), message: z.string() }) })
  .openapi('Refusal')

const runSchema = z.object({
  text: z.string(),
  marks: z.object({
    bold: z.literal(true).optional(),
    italic: z.literal(true).optional(),
    link: z.string().optional(),
  }),
})

export const publishableCopySchema: ZodType<PublishableCopy> = z
  .object({
    format: z.literal(1),
    language: z.string(),
    headline: z.string(),
    standfirst: z.string(),
    byline: z.string(),
    dateline: z.string(),
    body: z.array(
      z.object({ kind: z.string(), attributes: z.record(z.string(), z.unknown()), runs: z.array(runSchema) }),
    ),
    creditLine: z.string(),
    rights: z.string(),
    head: z.string().optional(),
    bio: z.string().optional(),
    opinions: z.string().optional(),
    disclosure: z.string().optional(),
    origin: z.object({ agency: z.string(), language: z.string(), link: z.string() }).optional(),
  })
  .openapi('PublishableCopy')

const nameSchema = z.object({
  name: z.string(),
  place: z.string().optional(),
  affiliation: z.string().optional(),
  kind: z.enum(['agency', 'initials']).optional(),
  uncertain: z.literal(true).optional(),
})

export const wireReadingSchema: ZodType<WireReading> = z
  .object({
    language: languageSchema,
    headline: z.string(),
    standfirst: z.string(),
    byline: z.array(nameSchema),
    dateline: z.object({ place: z.string(), date: z.string(), agency: z.string() }),
    body: z.array(z.object({ kind: z.enum(KINDS), text: z.string() })),
    credits: z.array(nameSchema.extend({ role: creditRoleSchema })),
    creditLine: z.string(),
    rights: z.string(),
    bio: z.string(),
    unplaced: z.array(z.string()),
    missing: z.array(z.enum(['headline', 'date', 'credit line'])),
    unclosed: z.string(),
  })
  .openapi('WireReading')

export const byId = z.object({ id: z.string().max(64) })
/** What stands in a link behind the #. */
export const secret = z.string().min(1).max(100)
export const password = z.string().min(1).max(PASSWORD_LENGTH.most)
export const newPassword = z
  .string()
  .min(PASSWORD_LENGTH.least, `A password has at least ${PASSWORD_LENGTH.least} characters.`)
  .max(PASSWORD_LENGTH.most, `A password has at most ${PASSWORD_LENGTH.most} characters.`)
/** The body of an act that needs no words. */
export const nothing = z.object({}).strict()

/** JSON that the route must be sent. */
export function body<T extends ZodType>(schema: T) {
  return { content: { 'application/json': { schema } }, required: true } as const
}

/** What a route answers: this, or a refusal. */
export function answers<T extends ZodType>(description: string, schema: T) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    default: refused,
  } as const
}

export const refused = {
  description: 'No, and why',
  content: { 'application/json': { schema: refusalSchema } },
} as const
