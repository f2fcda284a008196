import {
  dismissalSchema,
  memoryMatchSchema,
  newDismissalSchema,
  storyNameSchema,
  translationAidsSchema,
} from '@copydesk/shared/terms'
import { createRoute, z } from '@hono/zod-openapi'
import { bringBackFinding, dismissFinding } from '../../terms/dismiss-finding.ts'
import { keepName, removeName } from '../../terms/keep-name.ts'
import { nearMatches } from '../../terms/near-matches.ts'
import { readAids } from '../../terms/read-aids.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, nothing } from '../schemas.ts'

const read = createRoute({
  method: 'get',
  path: '/api/editions/{id}/aids',
  request: { params: byId },
  responses: answers('Findings that were dismissed, and the story’s names', translationAidsSchema),
})

const act = <Asked extends z.ZodType, Told extends z.ZodType>(
  word: string,
  asked: Asked,
  what: string,
  told: Told,
) =>
  createRoute({
    method: 'post',
    path: `/api/editions/{id}/${word}`,
    middleware: limit(SMALL),
    request: { params: byId, body: body(asked) },
    responses: answers(what, told),
  })

const dismiss = act('dismiss-finding', newDismissalSchema, 'It is not shown while both texts stay', nothing)
const bringBack = act('bring-back-finding', dismissalSchema.pick({ key: true }), 'It is shown again', nothing)
const name = act(
  'names',
  z.object({ id: z.string().max(64).nullable(), forms: storyNameSchema.shape.forms }),
  'The name, in the list of the story',
  z.object({ name: storyNameSchema }),
)
const unname = act('remove-name', z.object({ id: z.string().max(64) }), 'It is not in the list', nothing)
const near = act(
  'memory',
  z.object({ block: z.string().max(100), text: z.string().max(50_000) }),
  'What was translated before of a text like this one, nearest first',
  z.object({ matches: z.array(memoryMatchSchema) }),
)

export function translationAidRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(read, async (c) => {
    const { person } = await who(door, c)
    return c.json(await readAids(newsroom, person, c.req.valid('param').id), 200)
  })

  app.openapi(dismiss, async (c) => {
    const { person } = await who(door, c)
    await dismissFinding(newsroom, person, c.req.valid('param').id, c.req.valid('json'))
    return c.json({}, 200)
  })

  app.openapi(bringBack, async (c) => {
    const { person } = await who(door, c)
    await bringBackFinding(newsroom, person, c.req.valid('param').id, c.req.valid('json').key)
    return c.json({}, 200)
  })

  app.openapi(name, async (c) => {
    const { person } = await who(door, c)
    const kept = await keepName(newsroom, person, c.req.valid('param').id, c.req.valid('json'))
    return c.json({ name: kept }, 200)
  })

  app.openapi(unname, async (c) => {
    const { person } = await who(door, c)
    await removeName(newsroom, person, c.req.valid('param').id, c.req.valid('json').id)
    return c.json({}, 200)
  })

  app.openapi(near, async (c) => {
    const { person } = await who(door, c)
    const { id } = c.req.valid('param')
    return c.json({ matches: await nearMatches(newsroom, person, id, c.req.valid('json')) }, 200)
  })
}
