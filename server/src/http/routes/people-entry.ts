import { sessionSchema } from '@copydesk/shared/entry'
import { createRoute, z } from '@hono/zod-openapi'
import { endAnothersSecondFactor } from '../../people/second-factor/end-anothers-second-factor.ts'
import { endSessions } from '../../people/sessions/end-sessions.ts'
import { demand } from '../../story/about.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, nothing } from '../schemas.ts'
import { sessionsOf } from '../sessions-of.ts'

const sessions = createRoute({
  method: 'get',
  path: '/api/people/{id}/sessions',
  request: { params: byId },
  responses: answers(
    'Where somebody is signed in, the one seen last first',
    z.object({ sessions: z.array(sessionSchema) }),
  ),
})

const end = createRoute({
  method: 'post',
  path: '/api/people/{id}/sessions/end',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ session: z.string().max(64).nullable() })) },
  responses: answers('That session of theirs is over; with null, all of them are', z.object({})),
})

const endFactor = createRoute({
  method: 'post',
  path: '/api/people/{id}/second-factor/end',
  middleware: limit(SMALL),
  request: { params: byId, body: body(nothing) },
  responses: answers('They get in without a code, as who has lost the device must', z.object({})),
})

/** How others get in, for whoever looks after the newsroom's people. */
export function peopleEntryRoutes(app: App, door: Door) {
  const { entry } = door

  app.openapi(sessions, async (c) => {
    const { person, session } = await who(door, c)
    demand('manage-people', { asker: person })
    return c.json({ sessions: await sessionsOf(entry, c.req.valid('param').id, session) }, 200)
  })

  app.openapi(end, async (c) => {
    const { person } = await who(door, c)
    demand('manage-people', { asker: person })
    const { session } = c.req.valid('json')
    await endSessions(entry, { person: c.req.valid('param').id, by: person.id, session })
    return c.json({}, 200)
  })

  app.openapi(endFactor, async (c) => {
    const { person } = await who(door, c)
    await endAnothersSecondFactor(entry, person, c.req.valid('param').id)
    return c.json({}, 200)
  })
}
