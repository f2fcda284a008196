import { editionPageSchema } from '@copydesk/shared/story'
import { createRoute, z } from '@hono/zod-openapi'
import { claimEdition } from '../../review/claim-edition.ts'
import { clearEdition } from '../../review/clear-edition.ts'
import { fileEdition } from '../../review/file-edition.ts'
import { returnEdition } from '../../review/return-edition.ts'
import { unclaimEdition } from '../../review/unclaim-edition.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, nothing } from '../schemas.ts'

const note = z.string().max(2000)
const after = answers('The page as it is after the act', editionPageSchema)

const file = createRoute({
  method: 'post',
  path: '/api/editions/{id}/file',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ note: note.default(''), desk: z.string().optional() })) },
  responses: after,
})

const claim = createRoute({
  method: 'post',
  path: '/api/editions/{id}/claim',
  middleware: limit(SMALL),
  request: { params: byId, body: body(nothing) },
  responses: after,
})

const unclaim = createRoute({
  method: 'post',
  path: '/api/editions/{id}/unclaim',
  middleware: limit(SMALL),
  request: { params: byId, body: body(nothing) },
  responses: after,
})

const giveBack = createRoute({
  method: 'post',
  path: '/api/editions/{id}/return',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ note: note.default('') })) },
  responses: after,
})

const clear = createRoute({
  method: 'post',
  path: '/api/editions/{id}/clear',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) })) },
  responses: after,
})

export function reviewRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(file, async (c) => {
    const { person } = await who(door, c)
    return c.json(await fileEdition(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(claim, async (c) => {
    const { person } = await who(door, c)
    return c.json(await claimEdition(newsroom, person, c.req.valid('param').id), 200)
  })

  app.openapi(unclaim, async (c) => {
    const { person } = await who(door, c)
    return c.json(await unclaimEdition(newsroom, person, c.req.valid('param').id), 200)
  })

  app.openapi(giveBack, async (c) => {
    const { person } = await who(door, c)
    return c.json(await returnEdition(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(clear, async (c) => {
    const { person } = await who(door, c)
    return c.json(await clearEdition(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })
}
