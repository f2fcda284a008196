import { redactedSchema, redactSchema } from '@copydesk/shared/redaction'
import { createRoute } from '@hono/zod-openapi'
import { redactWords } from '../../redaction/redact-words.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId } from '../schemas.ts'

const redact = createRoute({
  method: 'post',
  path: '/api/editions/{id}/redact',
  middleware: limit(SMALL),
  request: { params: byId, body: body(redactSchema) },
  responses: answers('Where the words stood; they are gone for good', redactedSchema),
})

export function redactionRoutes(app: App, door: Door) {
  app.openapi(redact, async (c) => {
    const { person } = await who(door, c)
    return c.json(await redactWords(door.newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })
}
