import { contributorSchema, nameMatchSchema } from '@copydesk/shared/credits'
import { createRoute, z } from '@hono/zod-openapi'
import { addContributor } from '../../credits/add-contributor.ts'
import { changeContributor } from '../../credits/change-contributor.ts'
import { findContributors } from '../../credits/directory/find-contributors.ts'
import { matchNames } from '../../credits/directory/match-names.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId } from '../schemas.ts'

const { name, names, kind, bio, bios, aliases } = contributorSchema.shape
const one = z.object({ contributor: contributorSchema })
const some = z.object({ contributors: z.array(contributorSchema) })

/** A credit line that names more is no credit line. */
const MOST_NAMES = 200

const list = createRoute({
  method: 'get',
  path: '/api/contributors',
  responses: answers('Everybody who can be credited, by name', some),
})

const find = createRoute({
  method: 'get',
  path: '/api/contributors/find',
  request: {
    query: z.object({
      q: z.string().max(200).default(''),
      most: z.coerce.number().int().min(1).max(50).default(50),
    }),
  },
  responses: answers('Those with a name, in any script, whose words begin with what was typed', some),
})

const match = createRoute({
  method: 'post',
  path: '/api/contributors/match',
  middleware: limit(SMALL),
  request: { body: body(z.object({ names: z.array(z.string().max(1000)).max(MOST_NAMES) })) },
  responses: answers('Whom each name is, or whom it may be', z.object({ matches: z.array(nameMatchSchema) })),
})

const add = createRoute({
  method: 'post',
  path: '/api/contributors',
  middleware: limit(SMALL),
  request: { body: body(z.object({ name, kind: kind.default('person') })) },
  responses: answers('The contributor of that name, made if there was none', one),
})

const change = createRoute({
  method: 'patch',
  path: '/api/contributors/{id}',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ name, names, kind, bio, bios, aliases }).partial()) },
  responses: answers('The contributor as it is now', one),
})

export function contributorRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(list, async (c) => {
    await who(door, c)
    return c.json({ contributors: await newsroom.stores.contributors.all() }, 200)
  })

  app.openapi(find, async (c) => {
    await who(door, c)
    const { q, most } = c.req.valid('query')
    return c.json({ contributors: await findContributors(newsroom, q, most) }, 200)
  })

  app.openapi(match, async (c) => {
    await who(door, c)
    return c.json({ matches: await matchNames(newsroom, c.req.valid('json').names) }, 200)
  })

  app.openapi(add, async (c) => {
    const { person } = await who(door, c)
    return c.json({ contributor: await addContributor(newsroom, person, c.req.valid('json')) }, 200)
  })

  app.openapi(change, async (c) => {
    const { person } = await who(door, c)
    const { id } = c.req.valid('param')
    return c.json({ contributor: await changeContributor(newsroom, person, id, c.req.valid('json')) }, 200)
  })
}
