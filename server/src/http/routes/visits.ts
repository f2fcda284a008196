import { createRoute, z } from '@hono/zod-openapi'
import { noteVisit } from '../../visits/note-visit.ts'
import { sinceVisit } from '../../visits/since-visit.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, nothing, publishableCopySchema } from '../schemas.ts'

const since = createRoute({
  method: 'get',
  path: '/api/editions/{id}/since-visit',
  request: { params: byId },
  responses: answers(
    'The copy as it was when you were here last, and as it is; null where nobody else has changed it',
    z.object({
      since: z
        .object({
          at: z.string(),
          before: publishableCopySchema,
          now: publishableCopySchema,
          /** Ids of those who wrote meanwhile. */
          by: z.array(z.string()),
        })
        .nullable(),
    }),
  ),
})

const visit = createRoute({
  method: 'post',
  path: '/api/editions/{id}/visit',
  middleware: limit(SMALL),
  request: { params: byId, body: body(nothing) },
  responses: answers('You have seen it as it stands', nothing),
})

export function visitRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(since, async (c) => {
    const { person } = await who(door, c)
    return c.json({ since: await sinceVisit(newsroom, person, c.req.valid('param').id) }, 200)
  })

  app.openapi(visit, async (c) => {
    const { person } = await who(door, c)
    await noteVisit(newsroom, person, c.req.valid('param').id)
    return c.json({}, 200)
  })
}
