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
/** As it stood before whoever acts, as its row of the list says; null to act however it stands. */
const from = editionRowSchema.pick({ state: true, filedAt: true, clearedAt: true }).nullable().default(null)
/** The lines of the desk's checklist that whoever clears it says they looked at. */
const ticked = z.array(z.string().max(200)).max(50).default([])

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
const returning = noted.extend({ from })
const claiming = z.object({
  /** Id of whoever had it as its page says, null for nobody; not said, it is taken from whoever has it. */
  from: z.string().max(64).nullable().optional(),
})
const unholding = noted.extend({
  /** When the hold was put that is lifted, as its page says; null for whichever stands. */
  hold: z.string().max(40).nullable().default(null),
})
const holding = z.object({
  reason: reasonSchema,
  until: z.iso.datetime({ offset: true }).nullable().default(null),
})

const file = act('file', filing)
const claim = act('claim', claiming)
const unclaim = act('unclaim', nothing)
const sendBack = act('return', returning)
const clear = act('clear', z.object({ hash, from, ticked }))
const force = act('force', z.object({ hash, reason: reasonSchema, from }))
const hold = act('hold', holding)
const unhold = act('unhold', unholding)
const spike = act('spike', z.object({ reason: reasonSchema, from }))
const revive = act('revive', noted)

export function reviewRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(file, async (c) => {
    const { person } = await who(door, c)
    return c.json(await fileEdition(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(claim, async (c) => {
    const { person } = await who(door, c)
    return c.json(await claimEdition(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
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
