import {
  authorshipSchema,
  cutSchema,
  draftRuleSchema,
  passageAskSchema,
  passageSchema,
} from '@copydesk/shared/writers'
import { createRoute, z } from '@hono/zod-openapi'
import { authorshipFor } from '../../writers/authorship-for.ts'
import { changeDrafts } from '../../writers/change-drafts.ts'
import { findCuts } from '../../writers/find-cuts.ts'
import { holdDrafts, liftHold } from '../../writers/hold-drafts.ts'
import { passageOf } from '../../writers/passage-of.ts'
import { putBack } from '../../writers/put-back.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, nothing } from '../schemas.ts'

const written = createRoute({
  method: 'get',
  path: '/api/editions/{id}/authorship',
  request: { params: byId, query: z.object({ version: z.string().max(64).optional() }) },
  responses: answers(
    'Who first wrote which words of the copy as it stands on disk, or as a version has it, and in which minute',
    authorshipSchema,
  ),
})

const passage = createRoute({
  method: 'post',
  path: '/api/editions/{id}/passage',
  middleware: limit(SMALL),
  request: { params: byId, body: body(passageAskSchema) },
  responses: answers('Who wrote these characters, and who cut what stood there', passageSchema),
})

const cuts = createRoute({
  method: 'get',
  path: '/api/editions/{id}/cuts',
  request: {
    params: byId,
    query: z.object({
      /** Part of what is looked for. */
      words: z.string().max(200).default(''),
      skip: z.coerce.number().int().min(0).max(100_000).default(0),
    }),
  },
  responses: answers(
    'What was cut from the copy, newest first: who cut it, when, and from which version on it is gone',
    z.object({ cuts: z.array(cutSchema), more: z.boolean() }),
  ),
})

const back = createRoute({
  method: 'post',
  path: '/api/editions/{id}/put-back',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ cut: z.string().max(100) })) },
  responses: answers('What was cut stands again where it stood, as its first writer’s', nothing),
})

const rule = createRoute({
  method: 'get',
  path: '/api/newsroom/drafts',
  responses: answers(
    'What of the drafts of its stories the newsroom shows',
    z.object({ drafts: draftRuleSchema }),
  ),
})

const changeRule = createRoute({
  method: 'patch',
  path: '/api/newsroom/drafts',
  middleware: limit(SMALL),
  request: { body: body(draftRuleSchema.partial()) },
  responses: answers('The rule as it is now', z.object({ drafts: draftRuleSchema })),
})

const hold = createRoute({
  method: 'post',
  path: '/api/stories/{id}/legal-hold',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ reason: z.string().max(500).default('') })) },
  responses: answers(
    'The story is under legal hold: its drafts are shown however long ago it was cleared',
    z.object({ hold: z.object({ reason: z.string(), person: z.string(), at: z.string() }) }),
  ),
})

const lift = createRoute({
  method: 'post',
  path: '/api/stories/{id}/lift-hold',
  middleware: limit(SMALL),
  request: { params: byId, body: body(nothing) },
  responses: answers('The story is under no legal hold', z.object({ hold: z.null() })),
})

export function writerRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(written, async (c) => {
    const { person } = await who(door, c)
    const { version } = c.req.valid('query')
    return c.json(await authorshipFor(newsroom, person, c.req.valid('param').id, version), 200)
  })

  app.openapi(passage, async (c) => {
    const { person } = await who(door, c)
    return c.json(await passageOf(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(cuts, async (c) => {
    const { person } = await who(door, c)
    return c.json(await findCuts(newsroom, person, c.req.valid('param').id, c.req.valid('query')), 200)
  })

  app.openapi(back, async (c) => {
    const { person } = await who(door, c)
    await putBack(newsroom, person, c.req.valid('param').id, c.req.valid('json').cut)
    return c.json({}, 200)
  })

  app.openapi(rule, async (c) => {
    await who(door, c)
    return c.json({ drafts: await newsroom.stores.drafts.rule() }, 200)
  })

  app.openapi(changeRule, async (c) => {
    const { person } = await who(door, c)
    return c.json({ drafts: await changeDrafts(newsroom, person, c.req.valid('json')) }, 200)
  })

  app.openapi(hold, async (c) => {
    const { person } = await who(door, c)
    const { reason } = c.req.valid('json')
    return c.json({ hold: await holdDrafts(newsroom, person, c.req.valid('param').id, reason) }, 200)
  })

  app.openapi(lift, async (c) => {
    const { person } = await who(door, c)
    await liftHold(newsroom, person, c.req.valid('param').id)
    return c.json({ hold: null }, 200)
  })
}
