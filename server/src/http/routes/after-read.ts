import { afterReadSchema, wentOutSchema } from '@copydesk/shared/after-read'
import { createRoute, z } from '@hono/zod-openapi'
import { noteAfterRead, wentOut } from '../../after-read/went-out.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, nothing } from '../schemas.ts'

const read = createRoute({
  method: 'get',
  path: '/api/after-read',
  responses: answers(
    'What went out in the last three days, newest first, and what of it you have read',
    z.object({ publications: z.array(wentOutSchema) }),
  ),
})

const note = createRoute({
  method: 'post',
  path: '/api/after-read',
  middleware: limit(SMALL),
  request: { body: body(afterReadSchema) },
  responses: answers('They are read, or are to be read again', nothing),
})

export function afterReadRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(read, async (c) => {
    const { person } = await who(door, c)
    return c.json({ publications: await wentOut(newsroom, person) }, 200)
  })

  app.openapi(note, async (c) => {
    const { person } = await who(door, c)
    await noteAfterRead(newsroom, person, c.req.valid('json'))
    return c.json({}, 200)
  })
}
