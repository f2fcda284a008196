import { xliffAnswerSchema } from '@copydesk/shared/translation/xliff'
import { createRoute, z } from '@hono/zod-openapi'
import { LARGEST_XLIFF } from '../../formats/xliff/index.ts'
import { importXliff } from '../../translation/xliff/import-xliff.ts'
import { type App, type Door, limit, who } from '../door.ts'
import { answers, byId } from '../schemas.ts'

const take = createRoute({
  method: 'post',
  path: '/api/editions/{id}/xliff',
  middleware: limit(LARGEST_XLIFF),
  request: {
    params: byId,
    query: z.object({ look: z.literal('ahead').optional() }),
    body: {
      description: 'A file of XLIFF 2.0 or 2.1, as it was exported from here and translated elsewhere',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
      required: true,
    },
  },
  responses: answers(
    'What of the localization the file changes; with look=ahead, what it would change, and nothing is written',
    xliffAnswerSchema,
  ),
})

export function xliffRoutes(app: App, door: Door) {
  app.openapi(take, async (c) => {
    const { person } = await who(door, c)
    const { id } = c.req.valid('param')
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const look = c.req.valid('query').look === 'ahead'
    const failed = (error: unknown) =>
      door.complain(error, 'what a file calls final was not confirmed', { edition: id })
    return c.json(await importXliff(door.newsroom, person, id, bytes, { look, failed }), 200)
  })
}
