import { editionPageSchema, editionRowSchema } from '@copydesk/shared/story'
import { createRoute, z } from '@hono/zod-openapi'
import { claimEdition } from '../../review/claim-edition.ts'
import { clearEdition } from '../../review/clear-edition.ts'
import { fileEdition } from '../../review/file-edition.ts'
import { forceEdition } from '../../review/force-edition.ts'
import { holdEdition } from '../../review/hold-edition.ts'
import { returnEdition } from '../../review/return-edition.ts'
import { reviveEdition } from '../../review/revive-edition.ts'
import { spikeEdition } from '../../review/spike-edition.ts'
import { unclaimEdition } from '../../review/unclaim-edition.ts'
import { unholdEdition } from '../../review/unhold-edition.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, nothing } from '../schemas.ts'

const note = z.string().max(2000)
const reason = z.string().trim().min(1, 'Say why, in a few words.').max(500)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
/** The lines of the desk's checklist that whoever clears it says they looked at. */
const ticked = z.array(z.string().max(200)).max(50).default([])
const after = answers('The page as it is after the act', editionPageSchema)

const file = createRoute({
  method: 'post',
  path: '/api/editions/{id}/file',
  middleware: limit(SMALL),
  request: {
    params: byId,
    body: body(
      z.object({
        note: note.default(''),
        desk: z.string().optional(),
        /** Id of the editor whom it is filed to; null for the desk. */
        to: z.string().max(64).nullable().default(null),
      }),
    ),
  },
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
  request: {
    params: byId,
    body: body(
      z.object({
        note: note.default(''),
        /** As it stood before whoever returns it, as its row of the list says; null to return it however it stands. */
        from: editionRowSchema.pick({ state: true, filedAt: true, clearedAt: true }).nullable().default(null),
      }),
    ),
  },
  responses: after,
})

const clear = createRoute({
  method: 'post',
  path: '/api/editions/{id}/clear',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ hash, ticked })) },
  responses: after,
})

const force = createRoute({
  method: 'post',
  path: '/api/editions/{id}/force',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ hash, reason })) },
  responses: after,
})

const hold = createRoute({
  method: 'post',
  path: '/api/editions/{id}/hold',
  middleware: limit(SMALL),
  request: {
    params: byId,
    body: body(z.object({ reason, until: z.iso.datetime({ offset: true }).nullable().default(null) })),
  },
  responses: after,
})

const unhold = createRoute({
  method: 'post',
  path: '/api/editions/{id}/unhold',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ note: note.default('') })) },
  responses: after,
})

const spike = createRoute({
  method: 'post',
  path: '/api/editions/{id}/spike',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ reason })) },
  responses: after,
})

const revive = createRoute({
  method: 'post',
  path: '/api/editions/{id}/revive',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ note: note.default('') })) },
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

  app.openapi(force, async (c) => {
    const { person } = await who(door, c)
    return c.json(await forceEdition(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(hold, async (c) => {
    const { person } = await who(door, c)
    return c.json(await holdEdition(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(unhold, async (c) => {
    const { person } = await who(door, c)
    return c.json(await unholdEdition(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(spike, async (c) => {
    const { person } = await who(door, c)
    return c.json(await spikeEdition(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(revive, async (c) => {
    const { person } = await who(door, c)
    return c.json(await reviveEdition(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })
}
