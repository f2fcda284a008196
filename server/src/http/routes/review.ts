import { LONGEST_REASON, reasonSchema } from '@copydesk/shared/reason'
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
import { type App, type Door, SMALL_POST, who } from '../door.ts'
import { answers, body, byId, nothing } from '../schemas.ts'

const noted = z.object({ note: z.string().max(LONGEST_REASON).default('') })
const hash = z.string().regex(/^[0-9a-f]{64}$/)

const act = <T extends z.ZodType>(name: string, sent: T) =>
  createRoute({
    ...SMALL_POST,
    path: `/api/editions/{id}/${name}`,
    request: { params: byId, body: body(sent) },
    responses: answers('The page as it is after the act', editionPageSchema),
  })

const filing = noted.extend({
  desk: z.string().optional(),
  /** Id of the editor whom it is filed to; null for the desk. */
  to: z.string().max(64).nullable().default(null),
})
const returning = noted.extend({
  /** As it stood before whoever returns it, as its row of the list says; null to return it however it stands. */
  from: editionRowSchema.pick({ state: true, filedAt: true, clearedAt: true }).nullable().default(null),
})
const holding = z.object({
  reason: reasonSchema,
  until: z.iso.datetime({ offset: true }).nullable().default(null),
})

const file = act('file', filing)
const claim = act('claim', nothing)
const unclaim = act('unclaim', nothing)
const sendBack = act('return', returning)
const clear = act('clear', z.object({ hash }))
const force = act('force', z.object({ hash, reason: reasonSchema }))
const hold = act('hold', holding)
const unhold = act('unhold', noted)
const spike = act('spike', z.object({ reason: reasonSchema }))
const revive = act('revive', noted)

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

  app.openapi(sendBack, async (c) => {
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
