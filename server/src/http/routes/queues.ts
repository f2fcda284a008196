import { queuesSchema } from '@copydesk/shared/queues'
import { createRoute } from '@hono/zod-openapi'
import { readQueues } from '../../queues/read-queues.ts'
import { type App, type Door, who } from '../door.ts'
import { answers } from '../schemas.ts'

const read = createRoute({
  method: 'get',
  path: '/api/queues',
  responses: answers('What was returned to you, and the queries that wait for your answer', queuesSchema),
})

export function queueRoutes(app: App, door: Door) {
  app.openapi(read, async (c) => {
    const { person } = await who(door, c)
    return c.json(await readQueues(door.newsroom, person), 200)
  })
}
