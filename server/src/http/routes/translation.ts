import {
  answeredActsSchema,
  newTranslationActSchema,
  prefilledSchema,
  translationFactsSchema,
  typoSchema,
} from '@copydesk/shared/translation/standing'
import { createRoute, z } from '@hono/zod-openapi'
import { prefillEmpty } from '../../translation/machine/prefill-empty.ts'
import { markTypos } from '../../translation/mark-typos.ts'
import { sayOfBlocks } from '../../translation/say-of-blocks.ts'
import { translationFacts } from '../../translation/translation-facts.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, nothing } from '../schemas.ts'

/** Each act holds the texts of its blocks; a day's work offline comes at once. */
const ACTS = 4_000_000

const facts = createRoute({
  method: 'get',
  path: '/api/editions/{id}/translation',
  request: { params: byId },
  responses: answers(
    'What was said of each block of a localization, and what its original said when it was filed last',
    translationFactsSchema,
  ),
})

const say = createRoute({
  method: 'post',
  path: '/api/editions/{id}/translation',
  middleware: limit(ACTS),
  request: { params: byId, body: body(z.object({ acts: z.array(newTranslationActSchema).max(1000) })) },
  responses: answers(
    'Which acts are on record, and which no longer fit what stands there',
    answeredActsSchema,
  ),
})

const typos = createRoute({
  method: 'post',
  path: '/api/editions/{id}/typos',
  middleware: limit(ACTS),
  request: { params: byId, body: body(z.object({ typos: z.array(typoSchema).max(100) })) },
  responses: answers('These changes of the original make no localization stale', nothing),
})

const machine = createRoute({
  method: 'post',
  path: '/api/editions/{id}/machine-translation',
  middleware: limit(SMALL),
  request: { params: byId, body: body(nothing) },
  responses: answers('How many empty blocks have a machine’s words now, and why none', prefilledSchema),
})

export function translationRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(facts, async (c) => {
    const { person } = await who(door, c)
    return c.json(await translationFacts(newsroom, person, c.req.valid('param').id), 200)
  })

  app.openapi(say, async (c) => {
    const { person } = await who(door, c)
    const { acts } = c.req.valid('json')
    return c.json(await sayOfBlocks(newsroom, person, c.req.valid('param').id, acts), 200)
  })

  app.openapi(typos, async (c) => {
    const { person } = await who(door, c)
    await markTypos(newsroom, person, c.req.valid('param').id, c.req.valid('json').typos)
    return c.json({}, 200)
  })

  app.openapi(machine, async (c) => {
    const { person } = await who(door, c)
    return c.json(await prefillEmpty(newsroom, person, c.req.valid('param').id), 200)
  })
}
