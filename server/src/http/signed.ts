import { personSchema } from '@copydesk/shared/people'
import { z } from '@hono/zod-openapi'
import type { Signed } from '../people/sessions.ts'
import { type Ask, addressOf, type Door } from './door.ts'
import { carry } from './entry-cookies.ts'

/** What every way in answers: who came in; or that a code of their second factor is asked for, and nobody is in yet. */
export const signedSchema = z.union([
  z.object({ person: personSchema }),
  z.object({ needs: z.literal('code') }),
])

/** Gives the cookie: of the session, or of the first step. */
export function answerSigned(door: Door, c: Ask, signed: Signed): z.infer<typeof signedSchema> {
  if ('step' in signed) {
    carry(door, c, 'step', signed.step)
    return { needs: 'code' }
  }
  passCookies(c, signed.headers)
  return { person: personSchema.parse(signed.person) }
}

export function passCookies(c: Ask, from: Headers): void {
  for (const cookie of from.getSetCookie()) c.header('set-cookie', cookie, { append: true })
}

/** Where the one who asks comes from, as sessions are listed by it. */
export const fromOf = (door: Door, c: Ask) => ({
  address: addressOf(door, c),
  userAgent: c.req.header('user-agent') ?? '',
})
