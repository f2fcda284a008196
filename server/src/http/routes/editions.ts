import { actedVersionSchema, editionPageSchema } from '@copydesk/shared/story'
import { createRoute, z } from '@hono/zod-openapi'
import { changes } from '../../edition/changes.ts'
import { dismissLeftover } from '../../edition/dismiss-leftover.ts'
import { editionPage } from '../../edition/edition-page.ts'
import { giveEdition } from '../../edition/give-to-desk.ts'
import { liveCopy } from '../../edition/live-copy.ts'
import { markOn } from '../../publication/mark-of.ts'
import { findEdition } from '../../story/about.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, nothing, publishableCopySchema } from '../schemas.ts'

const live = z.object({ hash: z.string(), publishable: publishableCopySchema })
const kept = z.object({ version: actedVersionSchema, publishable: publishableCopySchema })

const page = createRoute({
  method: 'get',
  path: '/api/editions/{id}',
  request: { params: byId },
  responses: answers('All that the page of an edition shows beside the copy', editionPageSchema),
})

const copy = createRoute({
  method: 'get',
  path: '/api/editions/{id}/copy',
  request: { params: byId },
  responses: answers(
    'The publishable copy as it stands on disk',
    live.extend({ embargoed: z.string().nullable() }),
  ),
})

const changed = createRoute({
  method: 'get',
  path: '/api/editions/{id}/changes',
  request: { params: byId },
  responses: answers(
    'What was cleared (or else filed) last, and what stands now',
    z.object({ base: kept.nullable(), live }),
  ),
})

const dismiss = createRoute({
  method: 'post',
  path: '/api/editions/{id}/dismiss-leftover',
  middleware: limit(SMALL),
  request: { params: byId, body: body(nothing) },
  responses: answers('The page, without what an import could not place', editionPageSchema),
})

const give = createRoute({
  method: 'post',
  path: '/api/editions/{id}/desk',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ desk: z.string() })) },
  responses: answers('The page of a localization that this desk does now', editionPageSchema),
})

export function editionRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(page, async (c) => {
    const { person } = await who(door, c)
    return c.json(await editionPage(newsroom, person, c.req.valid('param').id), 200)
  })

  app.openapi(copy, async (c) => {
    const { person } = await who(door, c)
    const { edition } = await findEdition(newsroom.stores, person, c.req.valid('param').id)
    const embargoed = await markOn(newsroom.stores, edition.story)
    const { hash, publishable } = await liveCopy(newsroom, edition)
    return c.json({ hash, publishable, embargoed }, 200)
  })

  app.openapi(changed, async (c) => {
    const { person } = await who(door, c)
    return c.json(await changes(newsroom, person, c.req.valid('param').id), 200)
  })

  app.openapi(dismiss, async (c) => {
    const { person } = await who(door, c)
    return c.json(await dismissLeftover(newsroom, person, c.req.valid('param').id), 200)
  })

  app.openapi(give, async (c) => {
    const { person } = await who(door, c)
    return c.json(await giveEdition(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })
}
