import {
  decideAnswerSchema,
  decidedSchema,
  decideSchema,
  undoDecideSchema,
} from '@copydesk/shared/suggestions'
import { createRoute, z } from '@hono/zod-openapi'
import { decideSuggestions } from '../../suggestions/decide-suggestions.ts'
import { readDecided } from '../../suggestions/read-decided.ts'
import { undoDecisions } from '../../suggestions/undo-decisions.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, nothing } from '../schemas.ts'

/** The names of all that can be suggested in a story, */
const ALL_GROUPS = 6 * SMALL
/** and what was seen of each. */
const ALL_SEEN = 5 * ALL_GROUPS

const decide = createRoute({
  method: 'post',
  path: '/api/editions/{id}/suggestions/decide',
  middleware: limit(ALL_SEEN),
  request: { params: byId, body: body(decideSchema) },
  responses: answers(
    'What was decided now, what somebody had decided before, and what is gone',
    decideAnswerSchema,
  ),
})

const undo = createRoute({
  method: 'post',
  path: '/api/editions/{id}/suggestions/undo-decide',
  middleware: limit(ALL_GROUPS),
  request: { params: byId, body: body(undoDecideSchema) },
  responses: answers('It is suggested again', nothing),
})

const decided = createRoute({
  method: 'get',
  path: '/api/editions/{id}/suggestions/decided',
  request: { params: byId },
  responses: answers('What was decided, the newest first', z.object({ decided: z.array(decidedSchema) })),
})

export function suggestionRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(decide, async (c) => {
    const { person } = await who(door, c)
    return c.json(
      await decideSuggestions(newsroom, person, c.req.valid('param').id, c.req.valid('json')),
      200,
    )
  })

  app.openapi(undo, async (c) => {
    const { person } = await who(door, c)
    await undoDecisions(newsroom, person, c.req.valid('param').id, c.req.valid('json'))
    return c.json({}, 200)
  })

  app.openapi(decided, async (c) => {
    const { person } = await who(door, c)
    return c.json({ decided: await readDecided(newsroom, person, c.req.valid('param').id) }, 200)
  })
}
