import { attestSchema, sourceActSchema, sourcesSchema } from '@copydesk/shared/sources'
import { createRoute, z } from '@hono/zod-openapi'
import { actOnSources } from '../../sources/act-on-sources.ts'
import { attestSource, withdrawAttestation } from '../../sources/attest-source.ts'
import { readSources } from '../../sources/read-sources.ts'
import { type App, type Door, limit, who } from '../door.ts'
import { answers, body, byId } from '../schemas.ts'

/** Words that many marks stand on. */
const WORDS = 1_000_000
const now = answers('Whom the story rests on, as this edition speaks of them', sourcesSchema)

const read = createRoute({
  method: 'get',
  path: '/api/editions/{id}/sources',
  request: { params: byId },
  responses: now,
})

const act = createRoute({
  method: 'post',
  path: '/api/editions/{id}/sources',
  middleware: limit(WORDS),
  request: { params: byId, body: body(sourceActSchema) },
  responses: now,
})

const attest = createRoute({
  method: 'post',
  path: '/api/editions/{id}/attest-source',
  middleware: limit(WORDS),
  request: { params: byId, body: body(attestSchema) },
  responses: now,
})

const withdraw = createRoute({
  method: 'post',
  path: '/api/editions/{id}/withdraw-attestation',
  middleware: limit(WORDS),
  request: { params: byId, body: body(z.object({ group: z.string().max(64) })) },
  responses: now,
})

export function sourceRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(read, async (c) => {
    const { person } = await who(door, c)
    return c.json({ groups: await readSources(newsroom, person, c.req.valid('param').id) }, 200)
  })

  app.openapi(act, async (c) => {
    const { person } = await who(door, c)
    const { id } = c.req.valid('param')
    return c.json({ groups: await actOnSources(newsroom, person, id, c.req.valid('json')) }, 200)
  })

  app.openapi(attest, async (c) => {
    const { person } = await who(door, c)
    const { id } = c.req.valid('param')
    return c.json({ groups: await attestSource(newsroom, person, id, c.req.valid('json')) }, 200)
  })

  app.openapi(withdraw, async (c) => {
    const { person } = await who(door, c)
    const { id } = c.req.valid('param')
    const { group } = c.req.valid('json')
    return c.json({ groups: await withdrawAttestation(newsroom, person, id, group) }, 200)
  })
}
