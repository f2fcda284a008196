import { personSchema } from '@copydesk/shared/people'
import { createRoute, z } from '@hono/zod-openapi'
import { type App, type Ask, addressOf, type Door, headersFrom, limit, SMALL } from '../door.ts'
import { limitAttempts } from '../limit-attempts.ts'
import { answers, body } from '../schemas.ts'

const signIn = createRoute({
  method: 'post',
  path: '/api/auth/sign-in/email',
  middleware: limit(SMALL),
  request: { body: body(z.object({ email: z.string().max(200), password: z.string().max(200) })) },
  responses: answers('Signed in; the cookie opens everything else', z.object({ person: personSchema })),
})

const signOut = createRoute({
  method: 'post',
  path: '/api/auth/sign-out',
  middleware: limit(SMALL),
  responses: answers('Signed out', z.object({})),
})

export function signInRoutes(app: App, door: Door) {
  const attempt = limitAttempts(() => door.newsroom.now().getTime())

  app.openapi(signIn, async (c) => {
    const { email, password } = c.req.valid('json')
    const { person, headers } = await attempt(addressOf(door, c), email, () =>
      door.sessions.signIn(email, password, headersFrom(door, c)),
    )
    passCookies(c, headers)
    return c.json({ person }, 200)
  })

  app.openapi(signOut, async (c) => {
    const { session, headers } = await door.sessions.signOut(headersFrom(door, c))
    if (session !== null) door.newsroom.bus.endSessions([session])
    passCookies(c, headers)
    return c.json({}, 200)
  })
}

export function passCookies(c: Ask, from: Headers) {
  for (const cookie of from.getSetCookie()) c.header('set-cookie', cookie, { append: true })
}
