import { contributorMergeSchema, contributorSchema } from '@copydesk/shared/credits'
import { createRoute, z } from '@hono/zod-openapi'
import { likePairs } from '../../credits/directory/like-pairs.ts'
import { listMerges } from '../../credits/directory/list-merges.ts'
import { mergeContributors } from '../../credits/directory/merge-contributors.ts'
import { partContributors } from '../../credits/directory/part-contributors.ts'
import { undoMerge } from '../../credits/directory/undo-merge.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, nothing } from '../schemas.ts'

const id = z.string().max(64)
const standing = z.object({ merges: z.array(contributorMergeSchema) })

const alike = createRoute({
  method: 'get',
  path: '/api/contributors/alike',
  responses: answers(
    'Two by two, those who may be one',
    z.object({ pairs: z.array(z.array(contributorSchema).length(2)) }),
  ),
})

const part = createRoute({
  method: 'post',
  path: '/api/contributors/part',
  middleware: limit(SMALL),
  request: { body: body(z.object({ one: id, other: id })) },
  responses: answers('They are two', z.object({})),
})

const list = createRoute({
  method: 'get',
  path: '/api/contributor-merges',
  responses: answers('Merges that stand, newest first', standing),
})

const merge = createRoute({
  method: 'post',
  path: '/api/contributor-merges',
  middleware: limit(SMALL),
  request: { body: body(z.object({ merged: id, kept: id })) },
  responses: answers('The contributor who is kept', z.object({ contributor: contributorSchema })),
})

const undo = createRoute({
  method: 'post',
  path: '/api/contributor-merges/{id}/undo',
  middleware: limit(SMALL),
  request: { params: byId, body: body(nothing) },
  responses: answers('Merges that stand still, newest first', standing),
})

export function contributorMergeRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(alike, async (c) => {
    const { person } = await who(door, c)
    return c.json({ pairs: await likePairs(newsroom, person) }, 200)
  })

  app.openapi(part, async (c) => {
    const { person } = await who(door, c)
    await partContributors(newsroom, person, c.req.valid('json'))
    return c.json({}, 200)
  })

  app.openapi(list, async (c) => {
    const { person } = await who(door, c)
    return c.json({ merges: await listMerges(newsroom, person) }, 200)
  })

  app.openapi(merge, async (c) => {
    const { person } = await who(door, c)
    return c.json({ contributor: await mergeContributors(newsroom, person, c.req.valid('json')) }, 200)
  })

  app.openapi(undo, async (c) => {
    const { person } = await who(door, c)
    await undoMerge(newsroom, person, c.req.valid('param').id)
    return c.json({ merges: await listMerges(newsroom, person) }, 200)
  })
}
