import { FORMATS, type Format } from '@copydesk/shared/formats'
import { createRoute, z } from '@hono/zod-openapi'
import { liveCopy } from '../../edition/live-copy.ts'
import { findEdition } from '../../story/about.ts'
import { type App, type Door, who } from '../door.ts'
import { byId, refused } from '../schemas.ts'

const names = Object.keys(FORMATS) as [Format, ...Format[]]
const text = { schema: z.string() }

const write = createRoute({
  method: 'get',
  path: '/api/editions/{id}/export',
  request: { params: byId, query: z.object({ format: z.enum(names) }) },
  responses: {
    200: {
      description: 'The publishable copy as it stands on disk, as a file',
      content: { 'text/plain': text, 'text/html': text, 'application/json': text },
    },
    default: refused,
  },
})

export function exportRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(write, async (c) => {
    const { person } = await who(door, c)
    const { id } = c.req.valid('param')
    const { mediaType, extension, write: writer } = FORMATS[c.req.valid('query').format]
    const { edition } = await findEdition(newsroom.stores, person, id)
    const { publishable } = await liveCopy(newsroom, edition)
    return c.body(writer(publishable), 200, {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${id}.${extension}"`,
    })
  })
}
