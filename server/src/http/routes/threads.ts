import { answeredThreadActsSchema, threadActSchema, threadsSchema } from '@copydesk/shared/threads'
import { createRoute, z } from '@hono/zod-openapi'
import { actOnThreads } from '../../threads/act-on-threads.ts'
import { readThreads } from '../../threads/read-threads.ts'
import { type App, type Door, limit, who } from '../door.ts'
import { answers, body, byId } from '../schemas.ts'

/** A comment on much copy says where each of its words is; a day's comments offline come at once. */
const ACTS = 2_000_000

const read = createRoute({
  method: 'get',
  path: '/api/editions/{id}/threads',
  request: { params: byId },
  responses: answers(
    'What people say to one another about this edition, as far as it is meant for you',
    threadsSchema,
  ),
})

const act = createRoute({
  method: 'post',
  path: '/api/editions/{id}/threads',
  middleware: limit(ACTS),
  request: { params: byId, body: body(z.object({ acts: z.array(threadActSchema).max(100) })) },
  responses: answers('Which acts are done, and why others are not', answeredThreadActsSchema),
})

export function threadRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(read, async (c) => {
    const { person } = await who(door, c)
    return c.json({ threads: await readThreads(newsroom, person, c.req.valid('param').id) }, 200)
  })

  app.openapi(act, async (c) => {
    const { person } = await who(door, c)
    const { acts } = c.req.valid('json')
    return c.json(await actOnThreads(newsroom, person, c.req.valid('param').id, acts), 200)
  })
}
