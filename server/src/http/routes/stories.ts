import {
  assignmentSchema,
  editionRowSchema,
  madeLocalizationSchema,
  newLocalizationSchema,
  newStorySchema,
  storyChangeSchema,
  storyRowSchema,
} from '@copydesk/shared/story'
import { createRoute, z } from '@hono/zod-openapi'
import { makeLocalization } from '../../edition/make-localization.ts'
import { startOriginal } from '../../edition/start-original.ts'
import { assignPerson, unassignPerson } from '../../story/assign-person.ts'
import { createStory } from '../../story/create-story.ts'
import { planStory } from '../../story/plan-story.ts'
import { storyRow } from '../../story/story-row.ts'
import { storyRows } from '../../story/story-rows.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, nothing } from '../schemas.ts'
import { needScope } from '../token-gate.ts'

/** Wire text of a long story, as JSON. */
const WITH_WIRE = 3_000_000

const list = createRoute({
  method: 'get',
  path: '/api/stories',
  responses: answers(
    'Every story that you may see, newest first',
    z.object({ stories: z.array(storyRowSchema) }),
  ),
})

const create = createRoute({
  method: 'post',
  path: '/api/stories',
  middleware: limit(WITH_WIRE),
  request: { body: body(newStorySchema) },
  responses: answers(
    'The story, and its original unless it was only planned',
    z.object({ story: storyRowSchema, edition: editionRowSchema.nullable() }),
  ),
})

const read = createRoute({
  method: 'get',
  path: '/api/stories/{id}',
  request: { params: byId },
  responses: answers('The story', storyRowSchema),
})

const plan = createRoute({
  method: 'patch',
  path: '/api/stories/{id}',
  middleware: limit(SMALL),
  request: { params: byId, body: body(storyChangeSchema) },
  responses: answers('The story as it is planned now', storyRowSchema),
})

const assignment = {
  middleware: limit(SMALL),
  request: { params: byId, body: body(assignmentSchema) },
  responses: answers('The story, with who is assigned to it now', storyRowSchema),
} as const

const assign = createRoute({ method: 'post', path: '/api/stories/{id}/assign', ...assignment })

const unassign = createRoute({ method: 'post', path: '/api/stories/{id}/unassign', ...assignment })

const original = createRoute({
  method: 'post',
  path: '/api/stories/{id}/original',
  middleware: limit(SMALL),
  request: { params: byId, body: body(nothing) },
  responses: answers(
    'The original of a story that was only a budget line',
    z.object({ edition: editionRowSchema }),
  ),
})

const localize = createRoute({
  method: 'post',
  path: '/api/stories/{id}/editions',
  middleware: limit(SMALL),
  request: { params: byId, body: body(newLocalizationSchema) },
  responses: answers(
    'A localization, or the one that exists; and why it does not begin as was wanted',
    madeLocalizationSchema,
  ),
})

export function storyRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(list, async (c) => {
    const { person } = await who(door, c)
    return c.json({ stories: await storyRows(newsroom, person) }, 200)
  })

  app.openapi(create, async (c) => {
    const signedIn = await who(door, c)
    const wanted = c.req.valid('json')
    if (isPlanned(wanted, signedIn.person.id)) needScope(signedIn, 'plan')
    return c.json(await createStory(newsroom, signedIn.person, wanted), 200)
  })

  app.openapi(read, async (c) => {
    const { person } = await who(door, c)
    return c.json(await storyRow(newsroom, person, c.req.valid('param').id), 200)
  })

  app.openapi(plan, async (c) => {
    const { person } = await who(door, c)
    return c.json(await planStory(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(assign, async (c) => {
    const { person } = await who(door, c)
    return c.json(await assignPerson(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(unassign, async (c) => {
    const { person } = await who(door, c)
    return c.json(await unassignPerson(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(original, async (c) => {
    const { person } = await who(door, c)
    return c.json({ edition: await startOriginal(newsroom, person, c.req.valid('param').id) }, 200)
  })

  app.openapi(localize, async (c) => {
    const signedIn = await who(door, c)
    const { id } = c.req.valid('param')
    const wanted = c.req.valid('json')
    if (wanted.desk || (wanted.translator && wanted.translator !== signedIn.person.id))
      needScope(signedIn, 'plan')
    return c.json(await makeLocalization(newsroom, signedIn.person, id, wanted), 200)
  })
}

/** More than copy to be written: a budget line, somebody else’s story, one that not everybody sees. */
const isPlanned = ({ owner, restrictedTo, withCopy }: z.infer<typeof newStorySchema>, person: string) =>
  !withCopy || restrictedTo !== null || (owner !== null && owner !== person)
