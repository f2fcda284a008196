import { sessionSchema } from '@copydesk/shared/entry'
import { createRoute, z } from '@hono/zod-openapi'
import { changePassword } from '../../people/passwords/change-password.ts'
import { endSessions } from '../../people/sessions/end-sessions.ts'
import { type App, addressOf, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, newPassword, nothing, password } from '../schemas.ts'
import { sessionsOf } from '../sessions-of.ts'

const account = createRoute({
  method: 'get',
  path: '/api/account',
  responses: answers(
    'How you get in, and where you are in',
    z.object({
      email: z.string(),
      secondFactor: z.object({ since: z.string().nullable(), recoveryCodesLeft: z.number() }),
      sessions: z.array(sessionSchema),
    }),
  ),
})

const change = createRoute({
  method: 'post',
  path: '/api/account/password',
  middleware: limit(SMALL),
  request: { body: body(z.object({ old: password, password: newPassword })) },
  responses: answers('Changed; your other sessions have ended', z.object({})),
})

const end = createRoute({
  method: 'post',
  path: '/api/account/sessions/end',
  middleware: limit(SMALL),
  request: { body: body(z.object({ session: z.string().max(64) })) },
  responses: answers('That session of yours is over', z.object({})),
})

const endOthers = createRoute({
  method: 'post',
  path: '/api/account/sessions/end-others',
  middleware: limit(SMALL),
  request: { body: body(nothing) },
  responses: answers('Only this session of yours goes on', z.object({})),
})

export function accountRoutes(app: App, door: Door) {
  const { entry, attempts } = door
  const { people, factors } = entry.stores

  app.openapi(account, async (c) => {
    const { person, session } = await who(door, c)
    const factor = await factors.of(person.id)
    return c.json(
      {
        email: (await people.emailOf(person.id)) ?? '',
        secondFactor: {
          since: factor?.confirmedAt ?? null,
          recoveryCodesLeft: await factors.recoveryCodesLeft(person.id),
        },
        sessions: await sessionsOf(entry, person.id, session),
      },
      200,
    )
  })

  app.openapi(change, async (c) => {
    const signedIn = await who(door, c)
    const wanted = c.req.valid('json')
    await attempts.password(addressOf(door, c), `password of ${signedIn.person.id}`, () =>
      changePassword(entry, signedIn, wanted),
    )
    return c.json({}, 200)
  })

  app.openapi(end, async (c) => {
    const { person } = await who(door, c)
    await endSessions(entry, { person: person.id, by: person.id, session: c.req.valid('json').session })
    return c.json({}, 200)
  })

  app.openapi(endOthers, async (c) => {
    const { person, session } = await who(door, c)
    await endSessions(entry, { person: person.id, by: person.id, session: null, but: session })
    return c.json({}, 200)
  })
}
