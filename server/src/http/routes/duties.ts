import { dutySchema } from '@copydesk/shared/people'
import { createRoute, z } from '@hono/zod-openapi'
import { endDuty } from '../../people/end-duty.ts'
import { grantDuty } from '../../people/grant-duty.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body } from '../schemas.ts'

const duty = z.object({ person: z.string().max(64), duty: dutySchema, desk: z.string().max(64) })
const held = answers(
  'Who answers for what, on which desk; with a shift, until that ends',
  z.object({ duties: z.array(duty.extend({ shift: z.string().nullable() })) }),
)

const list = createRoute({ method: 'get', path: '/api/duties', responses: held })

const grant = createRoute({
  method: 'post',
  path: '/api/duties/grant',
  middleware: limit(SMALL),
  request: { body: body(duty) },
  responses: held,
})

const end = createRoute({
  method: 'post',
  path: '/api/duties/end',
  middleware: limit(SMALL),
  request: { body: body(duty) },
  responses: held,
})

export function dutyRoutes(app: App, door: Door) {
  const { newsroom } = door
  const all = async () => ({
    duties: (await newsroom.stores.duties.list()).map(({ id: _id, ...record }) => record),
  })

  app.openapi(list, async (c) => {
    await who(door, c)
    return c.json(await all(), 200)
  })

  app.openapi(grant, async (c) => {
    const { person } = await who(door, c)
    await grantDuty(newsroom, person, c.req.valid('json'))
    return c.json(await all(), 200)
  })

  app.openapi(end, async (c) => {
    const { person } = await who(door, c)
    await endDuty(newsroom, person, c.req.valid('json'))
    return c.json(await all(), 200)
  })
}
