import { personSchema } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { createRoute, z } from '@hono/zod-openapi'
import { openStep } from '../../people/second-factor/step.ts'
import { type App, addressOf, type Door, headersFrom, limit, SMALL } from '../door.ts'
import { dropCarried, readCarried } from '../entry-cookies.ts'
import { answers, body } from '../schemas.ts'
import { answerSigned, fromOf, passCookies, signedSchema } from '../signed.ts'

const signIn = createRoute({
  method: 'post',
  path: '/api/auth/sign-in/email',
  middleware: limit(SMALL),
  request: { body: body(z.object({ email: z.string().max(200), password: z.string().max(200) })) },
  responses: answers(
    'Signed in, and the cookie opens everything else; or a code is asked for first',
    signedSchema,
  ),
})

const secondStep = createRoute({
  method: 'post',
  path: '/api/auth/sign-in/code',
  middleware: limit(SMALL),
  request: { body: body(z.object({ code: z.string().trim().min(1).max(40) })) },
  responses: answers('Signed in; the cookie opens everything else', z.object({ person: personSchema })),
})

const signOut = createRoute({
  method: 'post',
  path: '/api/auth/sign-out',
  middleware: limit(SMALL),
  responses: answers('Signed out', z.object({})),
})

const waysIn = createRoute({
  method: 'get',
  path: '/api/auth/ways-in',
  responses: answers(
    'How one can sign in here, beside address and password',
    z.object({ singleSignOn: z.string().nullable(), mail: z.boolean() }),
  ),
})

export function signInRoutes(app: App, door: Door) {
  const { entry, attempts, sessions } = door

  app.openapi(signIn, async (c) => {
    const { email, password } = c.req.valid('json')
    const signed = await attempts.password(addressOf(door, c), email, () =>
      sessions.signIn(email, password, fromOf(door, c)),
    )
    return c.json(answerSigned(door, c, signed), 200)
  })

  app.openapi(secondStep, async (c) => {
    const { code } = c.req.valid('json')
    const judged = openStep(entry.keyring, readCarried(c, 'step') ?? '', entry.now())
    if (!judged)
      throw new Refusal('signed-out', 'That took longer than ten minutes. Sign in again from the beginning.')
    const signed = await attempts.code(addressOf(door, c), judged.person, () =>
      sessions.begin(judged, code, fromOf(door, c)),
    )
    // With a code in hand nobody is asked for one again.
    if ('step' in signed) throw new Error('A code was given and asked for again.')
    dropCarried(door, c, 'step')
    passCookies(c, signed.headers)
    return c.json({ person: personSchema.parse(signed.person) }, 200)
  })

  app.openapi(signOut, async (c) => {
    const { session, headers } = await sessions.signOut(headersFrom(door, c))
    if (session !== null) door.newsroom.bus.endSessions([session])
    passCookies(c, headers)
    return c.json({}, 200)
  })

  app.openapi(waysIn, (c) =>
    c.json({ singleSignOn: door.provider?.name ?? null, mail: entry.mail !== null }, 200),
  )
}
