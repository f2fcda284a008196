import { createRoute, z } from '@hono/zod-openapi'
import { EXPORTS, exportEdition } from '../../edition/export-edition.ts'
import { findEdition } from '../../story/about.ts'
import { type App, type Door, who } from '../door.ts'
import { byId, refused } from '../schemas.ts'

const text = { schema: z.string() }

const write = createRoute({
  method: 'get',
  path: '/api/editions/{id}/export',
  request: { params: byId, query: z.object({ format: z.enum(EXPORTS) }) },
  responses: {
    200: {
      description:
        'The publishable copy as it stands on disk, as a file that says so where it is under embargo; of a localization also XLIFF, with its original',
      content: {
        'text/plain': text,
        'text/html': text,
        'application/json': text,
        'application/xliff+xml': text,
      },
    },
    default: refused,
  },
})

export function exportRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(write, async (c) => {
    const { person } = await who(door, c)
    const { id } = c.req.valid('param')
    const { edition } = await findEdition(newsroom.stores, person, id)
    const { written, mediaType, extension } = await exportEdition(
      newsroom,
      edition,
      c.req.valid('query').format,
    )
    return c.body(written, 200, {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${id}.${extension}"`,
    })
  })
}
