import { newVersionSchema, versionSchema } from '@copydesk/shared/story'
import { createRoute, z } from '@hono/zod-openapi'
import { findEdition } from '../../story/about.ts'
import { makeVersion } from '../../versions/make-version.ts'
import { readVersion, versionsOf } from '../../versions/versions.ts'
import { workingCopy } from '../../versions/working-copy.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, publishableCopySchema, refused } from '../schemas.ts'

/** A week of a story that never rests. */
const AT_ONCE = 300

const timeline = createRoute({
  method: 'get',
  path: '/api/editions/{id}/versions',
  request: { params: byId, query: z.object({ before: z.coerce.number().int().optional() }) },
  responses: answers(
    'Versions of an edition, newest first, the clock’s among them',
    z.object({ versions: z.array(versionSchema), more: z.boolean() }),
  ),
})

const making = createRoute({
  method: 'post',
  path: '/api/editions/{id}/versions',
  middleware: limit(SMALL),
  request: { params: byId, body: body(newVersionSchema) },
  responses: answers('The version that has the copy as it stands', versionSchema),
})

const version = createRoute({
  method: 'get',
  path: '/api/versions/{id}',
  request: { params: byId },
  responses: answers(
    'A version, with its publishable copy',
    z.object({ edition: z.string(), version: versionSchema, publishable: publishableCopySchema }),
  ),
})

const working = createRoute({
  method: 'get',
  path: '/api/versions/{id}/working',
  request: { params: byId },
  responses: {
    200: {
      description: 'Its shared document, as one Yjs update',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    default: refused,
  },
})

export function versionRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(timeline, async (c) => {
    const { person } = await who(door, c)
    const { edition } = await findEdition(newsroom.stores, person, c.req.valid('param').id)
    const { before } = c.req.valid('query')
    const found = await versionsOf(newsroom.stores, edition.id, { before, most: AT_ONCE + 1 })
    return c.json({ versions: found.slice(0, AT_ONCE), more: found.length > AT_ONCE }, 200)
  })

  app.openapi(making, async (c) => {
    const { person } = await who(door, c)
    return c.json(await makeVersion(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(version, async (c) => {
    const { person } = await who(door, c)
    return c.json(await readVersion(newsroom, person, c.req.valid('param').id), 200)
  })

  app.openapi(working, async (c) => {
    const { person } = await who(door, c)
    const bytes = await workingCopy(newsroom, person, c.req.valid('param').id)
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': 'application/octet-stream' })
  })
}
